"""A mail comes in."""
