"""From values to paper and files: jobs of a child process, printing sheet by sheet, saving."""
