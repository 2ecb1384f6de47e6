"""A mail goes out: its words, its place in the queue, its way to the relay."""
