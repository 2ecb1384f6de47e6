"""Tests of the mail station."""
