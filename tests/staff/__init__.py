"""Tests of what colleagues do by mail."""
