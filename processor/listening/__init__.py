"""What a person says. Pure."""
