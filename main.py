"""Case Star. Without arguments: the window. With a command: one job, no window."""

import argparse


def main() -> int:
    """Say what can be done; the commands follow."""
    argparse.ArgumentParser(prog="casestar", description=__doc__).print_help()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
