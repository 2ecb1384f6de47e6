"""Money words and signs, and the currency each means (ISO 4217). Own list.

`kr` and `¥` are used by several countries: the code here is that of the country with most writers, and the language
of the text may change it.
"""

SIGNS = {
    "$": "USD",
    "us$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "nz$": "NZD",
    "hk$": "HKD",
    "nt$": "TWD",
    "s$": "SGD",
    "r$": "BRL",
    "mx$": "MXN",
    "£": "GBP",
    "€": "EUR",
    "¥": "CNY",
    "￥": "CNY",
    "₹": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
    "₫": "VND",
    "฿": "THB",
    "₪": "ILS",
    "rs": "INR",
}

_CODES = """
USD EUR GBP CNY RMB JPY HKD TWD NTD AUD CAD CHF SEK NOK DKK PLN CZK HUF RON TRY INR SGD NZD KRW RUB BRL MXN ZAR AED SAR ILS THB MYR
PHP IDR VND
"""
CODES = tuple(_CODES.split())

ALIASES = {"RMB": "CNY", "NTD": "TWD"}

WORDS = {
    "dollar": "USD",
    "dollars": "USD",
    "bucks": "USD",
    "buck": "USD",
    "pounds": "GBP",
    "pound": "GBP",
    "quid": "GBP",
    "euro": "EUR",
    "euros": "EUR",
    "yuan": "CNY",
    "kuai": "CNY",
    "yen": "JPY",
    "rupees": "INR",
    "rupee": "INR",
    "francs": "CHF",
    "franken": "CHF",
    "kronor": "SEK",
    "kroner": "NOK",
    "kr": "SEK",
    "zł": "PLN",
    "złotych": "PLN",
    "руб": "RUB",
    "рублей": "RUB",
    "рубля": "RUB",
    "рубль": "RUB",
    "lira": "TRY",
    "reais": "BRL",
    "pesos": "MXN",
    "won": "KRW",
    "rand": "ZAR",
    "dirhams": "AED",
    "baht": "THB",
}

HAN = {
    "块钱": "CNY",
    "元钱": "CNY",
    "元人民币": "CNY",
    "人民币": "CNY",
    "元": "CNY",
    "圆": "CNY",
    "块": "CNY",
    "美元": "USD",
    "美金": "USD",
    "美刀": "USD",
    "刀": "USD",
    "欧元": "EUR",
    "英镑": "GBP",
    "日元": "JPY",
    "日币": "JPY",
    "円": "JPY",
    "港币": "HKD",
    "港元": "HKD",
    "新台币": "TWD",
    "台币": "TWD",
    "韩元": "KRW",
    "韩币": "KRW",
    "澳元": "AUD",
    "加元": "CAD",
    "新币": "SGD",
    "卢布": "RUB",
    "원": "KRW",
}
