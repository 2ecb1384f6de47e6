"""The sessions with mail servers, against real servers and the fakes that stand in for them."""
