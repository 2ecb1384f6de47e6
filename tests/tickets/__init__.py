"""What becomes of a matter."""
