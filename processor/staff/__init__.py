"""A colleague works by mail: their commands, what they may do, their text to the customer, and what they are told."""
