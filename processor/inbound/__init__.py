"""A mail comes in: received and stored, understood, decided on, done."""
