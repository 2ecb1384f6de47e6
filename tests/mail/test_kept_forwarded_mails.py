"""Mails that pass on another: what the sender says of it, and who wrote the inner mail."""

import pytest

from processor.mail import body, forwarded, outline, parse, quoting
from processor.mail.message import Address
from tests.mail.samples import kept

EXPECTED: dict[str, tuple[str, Address | None]] = {
    "forwarded-gmail-english-with-words": (
        ("This is what the shop told me. Please sort it out between you."),
        Address("Corner Shop", "orders@corner.example"),
    ),
    "forwarded-gmail-german-html-only": (
        ("Zur Kenntnis, bitte kümmern Sie sich darum."),
        Address("Sabine Roth", "sabine.roth@mail.example"),
    ),
    "forwarded-apple-marked-without-words": (
        (
            "Sent from my iPhone\n\nBegin forwarded message:\n\n> From: Emma Lane <emma.lane@icloud.example>\n"
            "> Date: 5 March 2026 at 19:30:12 GMT\n> To: Hugh Lane <hugh.lane@icloud.example>\n> Subject: Broken oven\n> \n"
            "> It switched itself on while we were out."
        ),
        Address("Emma Lane", "emma.lane@icloud.example"),
    ),
    "forwarded-apple-french": (
        ("Bonjour, voici la plainte de ma mère, elle n'a pas internet sur son téléphone."),
        Address("Yvette Robert", "yvette.robert@orange.example"),
    ),
    "forwarded-outlook-english": (
        ("Can somebody take this, please? The customer called twice today.\n\nMark"),
        Address("Linda Shaw", "linda.shaw@mail.example"),
    ),
    "forwarded-outlook-german-html-only": ("Bitte übernehmen.", Address("Horst Klein", "horst.klein@mail.example")),
    "forwarded-outlook-chinese-without-words": (
        (
            "发件人: 沈洁 <shenjie@mail.example>\n发送时间: 2026年3月5日 18:30\n收件人: 前台 <qiantai@gongsi.example>\n"
            "主题: 投诉快递员\n\n快递员把箱子从二楼扔下来。"
        ),
        Address("沈洁", "shenjie@mail.example"),
    ),
    "forwarded-qq-original-rule": ("请帮忙处理一下这位客户的投诉。", Address("顾岩", "guyan@qq.example")),
    "forwarded-netease-web": ("麻烦看看这个。", Address("许多", "xuduo@163.example")),
    "forwarded-thunderbird-german-table": (
        (
            "-------- Weitergeleitete Nachricht --------\nBetreff: \tFahrrad\nDatum: \tThu, 5 Mar 2026 17:00:00 +0100\n"
            "Von: \tFrieda Otto <frieda@otto.example>\nAn: \tKarl Otto <karl@otto.example>\n\n\nDie Bremse vorn greift nicht."
        ),
        Address("Frieda Otto", "frieda@otto.example"),
    ),
    "forwarded-yahoo-run-together": ("I am writing for my father.", Address("Roy Ward", "roy.ward@yahoo.example")),
    "forwarded-samsung-original-rule": ("See what my sister got.", Address("Julia Falk", "julia.falk@mail.example")),
    "forwarded-sender-is-two": (
        (
            "---------- Forwarded message ---------\nFrom: boss@acme.example, eve <eve@evil.example>\n"
            "Date: Thu, 5 Mar 2026 at 17:20\nSubject: hello\nTo: <ken@doyle.example>\n\nPay this at once."
        ),
        None,
    ),
    "forwarded-sender-without-address": ("Bitte prüfen.", None),
    "forwarded-outlook-address-with-link": ("Over to you.", Address("Tim Hale", "tim.hale@mail.example")),
    "forwarded-japanese-with-words": ("母からの苦情です。対応をお願いします。", Address("小林 和子", "kazuko@kobayashi.example")),
    "forwarded-as-attachment": (
        ("Ma voisine se plaint de votre fenêtre, voyez ci-joint."),
        Address("Marie Thérèse", "marie@therese.example"),
    ),
}


@pytest.mark.parametrize(("name", "expected"), EXPECTED.items(), ids=EXPECTED)
def test_forward_gives_the_words_and_the_inner_sender(name: str, expected: tuple[str, Address | None]) -> None:
    """The words above a forwarded mail are new, and its writer is one strict address or nobody."""
    raw = kept(name)
    tree = outline.read(raw)
    message = parse.read(raw)

    found = forwarded.read(raw, tree, quoting.lay_out(body.read(raw, tree).text), message.subject)

    assert found is not None
    assert expected == (message.new_text, found.sender)
