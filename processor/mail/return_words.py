"""The words around the date in an out-of-office reply, in the languages of its writers. Pure data, all in lower case.

`BACK` stands before the first day back, `BACK_AFTER` after it; `UNTIL` and `UNTIL_AFTER` do so with the last day away. `RANGE` stands
between the first and the last day.
"""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january januar jänner janvier enero gennaio janeiro januari styczeń stycznia январь января jan janv ene gen sty янв",
            "february februar février fevrier febrero febbraio fevereiro februari luty lutego февраль февраля feb févr fev фев",
            "march märz mars marzo março marco maart marzec marca март марта marts mar mrz mär mrt",
            "april avril abril aprile kwiecień kwietnia апрель апреля apr avr abr kwi апр",
            "may mai mayo maggio maio mei maj maja май мая mag",
            "june juni juin junio giugno junho czerwiec czerwca июнь июня jun giu cze",
            "july juli juillet julio luglio julho lipiec lipca июль июля jul juil lug lip",
            "august août aout agosto augustus sierpień sierpnia август августа augusti aug ago sie авг",
            "september septembre septiembre settembre setembro wrzesień września сентябрь сентября sep sept set wrz сен",
            "october oktober octobre octubre ottobre outubro październik października октябрь октября oct okt ott out paź окт",
            "november novembre noviembre novembro listopad listopada ноябрь ноября nov lis ноя",
            "december dezember décembre diciembre dicembre dezembro grudzień grudnia декабрь декабря dec dez déc dic gru дек desember",
        ),
        start=1,
    )
    for name in names.split()
}

# Between such a word and the date nothing but these may stand.
FILLERS = frozenset(
    (
        *(
            "on",
            "no",
            "w",
            "в",
            "the",
            "of",
            "at",
            "and",
            "including",
            "incl",
            "inclusive",
            "about",
            "approximately",
            "monday",
            "tuesday",
            "wednesday",
        ),
        *("thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "montag"),
        *("dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "mo", "di", "mi", "do", "fr", "sa", "so", "dem", "den"),
        *(
            "der",
            "einschließlich",
            "einschl",
            "inkl",
            "zum",
            "zur",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
        ),
        *("le", "la", "date", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "día", "el", "próximo", "lunedì"),
        *(
            "martedì",
            "mercoledì",
            "giovedì",
            "venerdì",
            "sabato",
            "domenica",
            "giorno",
            "il",
            "segunda-feira",
            "terça-feira",
            "quarta-feira",
        ),
        *("quinta-feira", "sexta-feira", "dia", "o", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "de"),
        *("dnia", "poniedziałek", "poniedziałku", "wtorek", "wtorku", "środę", "środy", "czwartek", "czwartku", "piątek", "piątku"),
        *("понедельник", "понедельника", "вторник", "вторника", "среду", "среды", "четверг", "четверга", "пятницу", "пятницы", "måndag"),
        *("måndagen", "tisdag", "tisdagen", "onsdag", "onsdagen", "torsdag", "torsdagen", "fredag", "fredagen", "mandag", "tirsdag"),
    )
)

BACK = (
    *("back", "back in the office", "back in office", "back at work", "back to work", "back to the office", "back at my desk"),
    *("back online", "return", "returning", "return to the office", "return to work", "returning to the office", "returning to work"),
    *("i return", "available again", "available from", "available again from", "resume work", "will resume", "reachable again from"),
    *("return date:", "returning:", "wieder ab", "wieder am", "zurück am", "zurück ab", "rückkehr am", "rückkehr:", "de retour"),
    *("mon retour", "retour", "serai de retour", "de retour au bureau", "regreso", "regresaré", "vuelvo", "volveré", "de vuelta"),
    *(
        "mi regreso",
        "de regreso",
        "reincorporo",
        "rientro",
        "rientrerò",
        "torno",
        "torno in ufficio",
        "rientro in ufficio",
        "tornerò",
        "di ritorno",
        "sarò di nuovo in ufficio",
    ),
    *("regresso", "regressarei", "retorno", "retornarei", "voltarei", "de volta", "estarei de volta no", "terug op", "terug"),
    *(
        "weer aanwezig op",
        "weer bereikbaar op",
        "ben ik terug op",
        "wracam",
        "z powrotem",
        "będę z powrotem",
        "wrócę",
        "powrót",
        "ponownie od",
        "do pracy wracam",
    ),
    *(
        "będę dostępny od",
        "będę dostępna od",
        "вернусь",
        "выхожу из отпуска",
        "на рабочем месте",
        "на рабочем месте с",
        "выйду",
        "возвращаюсь",
        "буду на месте",
        "выхожу на работу",
        "выйду на работу",
    ),
    *(
        "буду в офисе с",
        "tillbaka",
        "åter",
        "är tillbaka",
        "tilbage",
        "tilbake",
        "er tilbage",
        "返回时间",
        "返岗时间",
        "返回日期",
        "返回日期:",
        "返回时间:",
    ),
)
# These stand before the first day back, or before the first day away: only `AGAIN` tells.
SINCE = (
    *("from", "as of", "ab", "à partir du", "dès le", "a partir del", "a partire dal", "dal", "a partir de", "vanaf", "od", "с"),
    *("начиная с", "från", "fra"),
)
AGAIN = (
    *("again", "back", "wieder", "zurück", "à nouveau", "de nouveau", "de retour", "nuevamente", "de nuevo", "de vuelta", "nuovamente"),
    *("di nuovo", "novamente", "de volta", "weer", "terug", "ponownie", "znowu", "z powrotem", "снова", "вновь", "igen", "tillbaka"),
    *("tilbage", "tilbake"),
)
BACK_AFTER = (
    *(
        "回来",
        "回來",
        "返回",
        "返岗",
        "返工",
        "恢复",
        "恢復",
        "上班",
        "回公司",
        "回到",
        "回国",
        "回國",
        "复工",
        "正常上班",
        "开始上班",
        "起恢复",
        "起上班",
        "起正常",
        "に戻",
        "より出社",
    ),
    *(
        "から出社",
        "に出社",
        "より復帰",
        "から復帰",
        "に復帰",
        "より通常",
        "から通常",
        "より営業",
        "から営業",
        "以降に",
        "부터 복귀",
        "에 복귀",
        "복귀",
        "부터 출근",
        "에 출근",
        "부터 정상",
    ),
    *("에 돌아", "wieder", "zurück", "bin ich wieder", "bin ich zurück", "kehre ich", "je serai de retour", "ben ik weer", "ben ik terug"),
    *("i will be back", "i'll be back", "i am back", "tillbaka", "tilbage"),
)
UNTIL = (
    *("until", "till", "til", "through", "thru", "up to", "bis", "bis zum", "bis einschließlich", "jusqu'au", "jusqu’au", "jusqu'à"),
    *("jusqu’à", "hasta", "hasta el", "fino al", "fino a", "sino al", "até", "até ao", "até o", "tot", "tot en met", "t/m", "до", "по"),
    *(
        "till och med",
        "t.o.m.",
        "t.o.m",
        "tom",
        "fram till",
        "til og med",
        "frem til",
        "inntil",
        "indtil",
        "至",
        "到",
        "直到",
        "截止",
        "截至",
    ),
    *("休假至", "出差至", "休假到"),
)
UNTIL_AFTER = (*("まで", "까지", "止", "为止", "為止", "结束", "結束"),)
RANGE = (
    *("to", "until", "till", "through", "bis", "au", "al", "a", "à", "do", "по", "tot", "tot en met", "t/m", "til", "-", "–", "—", "~"),
    *("～", "至", "到"),
)

# After the word for `until` these turn the date into the first day back.
NOT_BEFORE = (
    *("not return", "not be back", "not be in the office again", "nicht zurück", "not be returning", "not back", "not be available"),
)

# Languages whose slashes put the day first, by a word that stands before the date; English leaves it open.
DAY_FIRST = frozenset(
    (
        *("bis", "vom", "ab", "zum", "wieder", "jusqu'au", "jusqu’au", "du", "au", "retour", "partir", "hasta", "del", "al", "regreso"),
        *(
            "vuelvo",
            "fino",
            "dal",
            "rientro",
            "até",
            "tot",
            "met",
            "vanaf",
            "do",
            "od",
            "wracam",
            "до",
            "по",
            "вернусь",
            "till",
            "tillbaka",
        ),
        *("til", "tilbage"),
    )
)
