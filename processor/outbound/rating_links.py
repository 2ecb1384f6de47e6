"""The links with which a customer says how their matter was handled: a tap writes a mail that has the score in its subject. Pure."""

from urllib.parse import quote

from processor.outbound import course_words

SCORES = (5, 4, 3, 2, 1)


def links(address: str, ref: str, language: str) -> list[dict[str, object]]:
    """Return a link for each score, the best first; `address` is where this person's answers go.

    The subject is plain ASCII: some programs garble anything else in such a link (RFC 6068).
    """
    return [
        {
            "score": score,
            "label": course_words.rating(score, language),
            "href": f"mailto:{quote(address, safe='@+.')}?subject={quote(f'[{ref}] {score}', safe='')}",
        }
        for score in SCORES
    ]
