"""What a command cannot do, as a code with its values; the sentences stand in resources/i18n."""


class CommandError(Exception):
    """A wrong call or bad input: *code* names the sentence, *values* fill it."""

    def __init__(self, code: str, /, **values: object) -> None:
        super().__init__(f"{code} {values}")
        self.code = code
        self.values = values
