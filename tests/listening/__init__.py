"""What a person says."""
