"""Let `python -m processor` do what the `processor` command does."""

import sys

from processor.cli import main

if __name__ == "__main__":
    sys.exit(main())
