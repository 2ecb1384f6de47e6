"""Whatever comes in which order: random weeks of a whole desk, and what must hold after every step of them."""
