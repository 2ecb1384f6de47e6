"""The rules for templates: what each finds, where, and what it leaves alone."""

from pathlib import Path

import pytest

from processor.outbound.lint_rules import RULES
from processor.outbound.template import Problem, Template, read
from processor.outbound.templates import TemplateLibrary
from tests.outbound.template_folder import SHIPPED, folder_with, write

LAYOUT = (SHIPPED / "layout.html").read_text(encoding="utf-8")
TOGETHER, NEUTRAL, SOOTHING = "acknowledgement.together", "acknowledgement.neutral", "soothing.neutral"

HEAD = "Subject: Received [{{ ticket.ref }}]\n\n"
DRAFT = HEAD + "{{ customer.name or 'Hello' }}: I have read what you wrote.\n\n"
ARABIC = "Subject: رسالتكم [{{ ticket.ref }}]\n\n"
NEWS = (
    "Subject: News [{{ ticket.ref }}]\n\n{{ customer.greeting }}\n\n"
    "{% for line in heard.said %}\n- {{ line }}\n{% endfor %}\n\n{% for line in news.done %}\n- {{ line }}\n{% endfor %}\n\n"
    "{{ owner.name }} writes by {{ promise.at }}. If something is wrong, one line puts it right.\n"
)
CHINESE_NEWS = NEWS.replace("writes by", "：").replace("If something is wrong, one line puts it right.", "有误请更正。")
SWAPPED = NEWS.replace("heard.said", "@").replace("news.done", "heard.said").replace("@", "news.done")
LONG = "This goes on and on, " * 11 + "and ends."

# name, language, source, rule, line, what is said
FOUND: dict[str, tuple[str, str, str, str, int | None, str]] = {
    "unknown value": (TOGETHER, "en", HEAD + "{{ ticket.nmae }}", "E1", 3, "this mail knows ticket.ref"),
    "value that may be missing": ("staff/new-ticket", "en", "Subject: x\n\n{{ message }}", "E1", 3, "put the words into {% if"),
    "no text": (TOGETHER, "en", HEAD, "E2", 2, "the text of the mail must follow"),
    "Chinese in English": (TOGETHER, "en", HEAD + "您好", "E3", 3, "translate it"),
    "English in German": (TOGETHER, "de", HEAD + "We have your message and will read it for you.", "E3", 3, "translate it"),
    "English in Arabic": (TOGETHER, "ar", HEAD + "We will read your message.", "E3", 3, "translate it"),
    "traditional in simplified": (TOGETHER, "zh-CN", HEAD + "謝謝您的來信。", "E3", 3, "translate it"),
    "simplified in traditional": (TOGETHER, "zh-TW", HEAD + "谢谢您的来信。", "E3", 3, "translate it"),
    "kana in Chinese": (TOGETHER, "zh-CN", HEAD + "ありがとう", "E3", 3, "translate it"),
    "news without a date": (SOOTHING, "en", NEWS.replace(" by {{ promise.at }}", ""), "E4", None, "“promise.at”"),
    "date only sometimes": (
        SOOTHING,
        "en",
        NEWS.replace("by {{ promise.at }}", "{% if expected %}by {{ promise.at }}{% endif %}"),
        "E4",
        None,
        "with all optional values missing",
    ),
    "liability": (TOGETHER, "en", HEAD + "It was our fault.", "E5", 3, "“our fault” may not stand"),
    "money in Chinese": (TOGETHER, "zh-CN", HEAD + "我们将全额赔偿。", "E5", 3, "“全额赔偿”"),
    "liability in French": (TOGETHER, "fr", HEAD + "C’est notre faute.", "E5", 3, "“notre faute”"),
    "belittling": (TOGETHER, "en", HEAD + "Please calm down.", "E6", 3, "“calm down” belittles"),
    "doubt": (TOGETHER, "zh-CN", HEAD + "据您所称，门是凹的。", "E6", 3, "“据您所称”"),
    "doubt in German": (TOGETHER, "de", HEAD + "Die angebliche Delle wird geprüft.", "E6", 3, "“angebliche”"),
    "HTML": (TOGETHER, "en", HEAD + "<b>bold</b>", "E7", 3, "write Markdown"),
    "picture": (TOGETHER, "en", HEAD + "![x](y)", "E7", 3, "say it in words"),
    "value in a link": (TOGETHER, "en", HEAD + "[x](https://a.example/{{ ticket.ref }})", "E8", None, "no text can stand"),
    "another value as the target of a link": (TOGETHER, "en", HEAD + "[x]({{ firm.name }})", "E8", 3, "ends in “.href”"),
    "more than one value as the target of a link": (
        "follow-up",
        "en",
        HEAD + "{{ customer.greeting }}\n\n{% for one in rating.links %}\n- [x]({{ one.href }}{{ one.label }})\n{% endfor %}\n",
        "E8",
        6,
        "nothing can stand beside it",
    ),
    "private characters": (TOGETHER, "en", HEAD + "\ue0000\ue001", "E8", 3, "take it out"),
    "rating after a death": ("drafts/grief", "en", DRAFT + "Please rate our service.", "E9", 5, "nobody is asked"),
    "password": (TOGETHER, "en", HEAD + "Please send your password.", "E10", 3, "never asked for by mail"),
    "identity number": (TOGETHER, "zh-CN", HEAD + "请提供身份证号。", "E10", 3, "“身份证号”"),
    "subject without number": (TOGETHER, "en", "Subject: Received\n\nBody", "E11", 1, "must hold {{ ticket.ref }}"),
    "broken tag": (TOGETHER, "en", HEAD + "{% if x %}", "E12", 3, "Unexpected end of template"),
    "other file": (TOGETHER, "en", HEAD + "{% include 'x' %}", "E12", 3, "a mail is one file"),
    "no mail of ours": ("acknowledgment.full", "en", HEAD + "x", "E12", None, "sends no mail called"),
    "two apologies": (TOGETHER, "en", HEAD + "We are sorry.\n\nWe apologise.", "W1", 5, "weakens the first"),
    "two apologies in Japanese": (TOGETHER, "ja", HEAD + "申し訳ございません。\n\n深くお詫びいたします。", "W1", 5, "weakens the first"),
    "inconvenience": (TOGETHER, "en", HEAD + "We noted the inconvenience.", "W2", 3, "name what happened"),
    "不便": (TOGETHER, "zh-TW", HEAD + "給您帶來不便。", "W2", 3, "“不便” says nothing"),
    "alas": (TOGETHER, "en", HEAD + "It came. Unfortunately it is late.", "W3", 3, "begin with what happened"),
    "leider": (TOGETHER, "de", HEAD + "Leider dauert es.", "W3", 3, "“Leider” at the start"),
    "soon": (TOGETHER, "en", HEAD + "We will answer shortly.", "W4", 3, "“shortly” is no date"),
    "尽快": (TOGETHER, "zh-CN", HEAD + "我们会尽快答复。", "W4", 3, "give one, such as {{ promise.at }}"),
    "cheer": (TOGETHER, "en", HEAD + "We have it!", "W5", 3, "end with a full stop"),
    "emoji": (TOGETHER, "en", HEAD + "We have it 😊", "W5", 3, "“😊” sounds cheerful"),
    "too long": (SOOTHING, "en", NEWS + "\nThis is read by nobody. " * 20, "W6", None, "130 are read"),
    "too long in Chinese": (
        SOOTHING,
        "zh-CN",
        CHINESE_NEWS + "这是没有人会看的一句话。\n" * 25,
        "W6",
        None,
        "260 are read",
    ),
    "rules of the house": (TOGETHER, "en", HEAD + "Our policy is this, because it is.", "W7", 3, "give the reason first"),
    "no correction": (SOOTHING, "en", NEWS.replace("If something is wrong, one line puts it right.", ""), "W8", None, "does not invite"),
    "long sentence": (TOGETHER, "en", HEAD + LONG, "W9", 3, "make two of it"),
    "long sentence in Chinese": (TOGETHER, "zh-CN", HEAD + "来信已经收到了，" * 13, "W9", 3, "at most 80"),
    "Latin in Arabic": (TOGETHER, "ar", ARABIC + "هذا رد من Acme على رسالتكم.", "W10", 3, "“Acme” turns the line"),
    "no greeting": (SOOTHING, "en", NEWS.replace("{{ customer.greeting }}\n\n", ""), "W11", 3, "begin with {{ customer.greeting }}"),
    "order": (SOOTHING, "en", SWAPPED, "W12", None, "first what happened"),
    "no line to write above": ("staff/new-ticket", "en", "Subject: x\n\nNew.", "W13", 3, "--- Reply above this line ---"),
}

FINE: dict[str, tuple[str, str, str]] = {
    "liability in a draft, which a person sends": (
        "drafts/grief",
        "en",
        DRAFT + "It was our fault.",
    ),
    "belittling words to a colleague": ("staff/new-ticket", "en", "Subject: x\n\n--- Reply above this line ---\n\nTell them to calm down!"),
    "a password that is never asked for": (TOGETHER, "en", HEAD + "We never ask for your password."),
    "soon with a date": (SOOTHING, "en", NEWS.replace("writes by", "writes soon, by")),
    "cheer in praise": ("acknowledgement.praise", "en", HEAD + "{{ customer.greeting }}\n\nWhat a letter!"),
    "one apology, in either of two cases": (
        "acknowledgement.restrained",
        "en",
        HEAD + "{% if promise %}\nWe are sorry: {{ promise.at }}\n{% else %}\nWe are sorry.\n{% endif %}\nSomething wrong?",
    ),
    "rules after a reason": (TOGETHER, "en", HEAD + "Because the door is glass, our rules ask for a photo."),
    "a comment over two lines": (TOGETHER, "en", HEAD + "{# 这是\n注释 #}\nWe have it."),
    "a name of another script in English": (TOGETHER, "en", HEAD + "{{ firm.name }} has it."),
    "French words that Spanish has too": (TOGETHER, "fr", HEAD + "Nous avons la lettre que vous avez envoyée."),
    "a rare character in Chinese": (TOGETHER, "zh-CN", HEAD + "朱镕已收到来信。"),
}


def found(name: str, language: str, source: str) -> list[Problem]:
    """Return everything the rules find in a file."""
    result = read(name, language, f"{name}.{language}.md", source, LAYOUT)
    return list(result.warnings) if isinstance(result, Template) else list(result)


@pytest.mark.parametrize(("name", "language", "source", "rule", "line", "said"), FOUND.values(), ids=FOUND)
def test_a_rule_names_line_and_remedy(name: str, language: str, source: str, rule: str, line: int | None, said: str) -> None:
    """Each rule finds what it is for, once, at its place, and says what would do."""
    [problem] = [one for one in found(name, language, source) if one.rule == rule]

    assert (problem.line, problem.stops) == (line, rule.startswith("E"))
    assert said in problem.message


@pytest.mark.parametrize(("name", "language", "source"), FINE.values(), ids=FINE)
def test_what_is_fine_is_left_alone(name: str, language: str, source: str) -> None:
    """A rule that cried wolf would be switched off."""
    assert found(name, language, source) == []


def test_every_rule_has_an_example() -> None:
    """No rule is there that nothing shows to work."""
    assert {rule for _, _, _, rule, _, _ in FOUND.values()} == set(RULES)


def test_a_warning_does_not_keep_a_file_from_being_used(tmp_path: Path) -> None:
    """The desk takes the file over and says nothing; whoever asks for the warnings gets them, those of the layout among them."""
    file = f"{TOGETHER}.en.md"
    folder_with(tmp_path, {file: HEAD + "We will answer shortly!\n"})
    write(tmp_path, "layout.html", LAYOUT.replace('dir="{{ direction }}" align', "align"))
    library = TemplateLibrary(tmp_path, ("en",))

    refused = library.refresh()

    assert refused == ()
    assert [(one.file, one.rule) for one in library.warnings()] == [(file, "W4"), (file, "W5"), ("layout.html", "W10")]
    assert library.render("acknowledgement", "en", {"ticket": {"ref": "T-1"}}, "together").text == "We will answer shortly!\n"
