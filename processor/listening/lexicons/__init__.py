"""Word lists of our own, one file a language and subject. Pure data."""
