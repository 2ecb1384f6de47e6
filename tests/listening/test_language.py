"""The language a mail is written in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.listening.language import SAMPLE, detect

SENTENCES = {
    "en": "The lid of my pot is cracked and I want to have it replaced.",
    "de": "Der Deckel ist gesprungen und ich bitte um einen neuen.",
    "fr": "Bonjour, le couvercle est cassé et je ne suis pas content.",
    "es": "Hola, la tapa no es la que pedí, pero muy rota por el transporte.",
    "it": "Buongiorno, il coperchio non è mio e sono molto deluso della qualità.",
    "pt": "O meu pedido não está completo, uma das caixas foi perdida.",
    "nl": "Het deksel van mijn pan is kapot en ik heb een nieuw nodig.",
    "pl": "Dzień dobry, moje zamówienie nie jest kompletne.",
    "zh-CN": "昨天收到的锅，盖子是裂的，请给我换一个新的。",
    "zh-TW": "昨天收到的鍋，蓋子是裂的，請給我換一個新的。",
    "ja": "昨日届いた鍋の蓋が割れていました。交換してください。",
    "ko": "어제 받은 냄비 뚜껑이 깨져 있었습니다. 교환해 주세요.",
    "ru": "Вчера пришла кастрюля, крышка треснула. Прошу заменить.",
    "el": "Το καπάκι έχει ραγίσει, παρακαλώ αλλάξτε το.",
    "ar": "وصل القدر أمس والغطاء مكسور، أرجو استبداله.",
    "he": "הסיר הגיע אתמול והמכסה סדוק, אנא החליפו אותו.",
    "th": "หม้อที่ได้รับเมื่อวานฝาแตก กรุณาเปลี่ยนให้ด้วย",
}


@pytest.mark.parametrize(("language", "text"), SENTENCES.items(), ids=SENTENCES)
def test_a_sentence_tells_its_language(language: str, text: str) -> None:
    """One ordinary sentence is enough."""
    assert detect(text) == language


MIXED = {
    "Chinese with a number": ("订单QS-88213的lid坏了", "zh-CN"),
    "English with a word": ("My order 订单 is late and the lid is broken, please help me with it", "en"),
    "Chinese with a product": ("iPhone 15 Pro Max 256GB 屏幕碎了，我要退货！", "zh-CN"),
    "Japanese with a number": ("こんにちは。注文番号QS-88213の件です。", "ja"),
    "Japanese in five letters": ("返品したい", "ja"),
    "English, shouted": ("THE LID IS BROKEN AND YOU ARE NOT ANSWERING", "en"),
    "two characters": ("环球", "zh-CN"),
}


@pytest.mark.parametrize(("text", "language"), MIXED.values(), ids=MIXED)
def test_the_script_that_prevails_decides(text: str, language: str) -> None:
    """Order numbers and product names do not make a Chinese mail English, nor a Chinese word an English one Chinese."""
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", " \n", "QS-88213", "12345", "ok", "???", "Xyz qwrt plgh"], ids=repr)
def test_what_does_not_show_is_not_guessed(text: str) -> None:
    """A number or a word of no language leaves it to the desk's first one."""
    assert detect(text) is None


def test_only_the_beginning_is_looked_at() -> None:
    """A long thread in another language below does not change it, nor does a mail of megabytes take long."""
    assert detect(SENTENCES["en"].ljust(SAMPLE) + SENTENCES["zh-CN"] * 10_000) == "en"


@given(text=st.text())
def test_any_text_can_be_asked(text: str) -> None:
    """There is a tag or none, never an error."""
    found = detect(text)

    assert found is None or found in SENTENCES
