"""Names of months, days and spans of time in the languages of the desk, in small letters. Own list.

A word that also means something else in its language (en "may", "march", "sat") is safe here only because the rules ask for
a number or a preposition beside it.
"""

_MONTHS = """
1  january jan januar jänner janvier enero gennaio janeiro januari января
2  february feb februar février fevrier febrero febbraio fevereiro februari февраля
3  march mar märz maerz mars marzo março marco maart марта
4  april apr avril abril aprile апреля
5  may mai mayo maggio maio mei мая
6  june jun juni juin junio giugno junho июня
7  july jul juli juillet julio luglio julho июля
8  august aug août aout agosto augustus августа
9  september sep sept septembre septiembre settembre setembro сентября
10 october oct oktober okt octobre octubre ottobre outubro октября
11 november nov novembre noviembre novembro ноября
12 december dec dezember dez décembre diciembre dicembre dezembro декабря
"""
MONTHS = {word: int(line.split()[0]) for line in _MONTHS.strip().splitlines() for word in line.split()[1:]}

_WEEKDAYS = """
0 monday mon montag lundi lunes lunedì segunda-feira maandag понедельник
1 tuesday tue tues dienstag mardi martes martedì terça-feira dinsdag вторник
2 wednesday wed mittwoch mercredi miércoles mercoledì quarta-feira woensdag среду
3 thursday thu thur thurs donnerstag jeudi jueves giovedì quinta-feira donderdag четверг
4 friday fri freitag vendredi viernes venerdì sexta-feira vrijdag пятницу
5 saturday sat samstag samedi sábado sabato zaterdag субботу
6 sunday sun sonntag dimanche domingo domenica zondag воскресенье
"""
WEEKDAYS = {word: int(line.split()[0]) for line in _WEEKDAYS.strip().splitlines() for word in line.split()[1:]}

# Days from the day of writing, in languages that have no rules of their own.
DAYS_AWAY = {
    "heute": 0,
    "gestern": -1,
    "vorgestern": -2,
    "morgen": 1,
    "aujourd'hui": 0,
    "hier": -1,
    "avant-hier": -2,
    "demain": 1,
    "hoy": 0,
    "ayer": -1,
    "anteayer": -2,
    "oggi": 0,
    "ieri": -1,
    "domani": 1,
    "hoje": 0,
    "ontem": -1,
    "amanhã": 1,
    "vandaag": 0,
    "gisteren": -1,
    "eergisteren": -2,
    "сегодня": 0,
    "вчера": -1,
    "позавчера": -2,
    "завтра": 1,
    "昨日": -1,
    "一昨日": -2,
    "今日": 0,
    "本日": 0,
    "明日": 1,
    "어제": -1,
    "오늘": 0,
    "내일": 1,
    "그저께": -2,
}

# What a word for a span of time is in ISO 8601: the letter, with T before those smaller than a day.
SPANS = {
    word: line.split()[0]
    for line in """
TS second seconds sec secs sekunden secondes segundos secondi seconden секунд
TM minute minutes min mins minuten minutos minuti минут минуты
TH hour hours hr hrs stunde stunden heure heures hora horas ora ore uur uren час часа часов
D day days night nights tag tage tagen jour jours día días giorno giorni dia dias dag dagen день дня дней nuits noches
W week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken неделя недели недель
M month months mth mths monat monate monaten mois mes meses mese mesi mês maand maanden месяц месяца месяцев
Y year years yr yrs jahr jahre jahren an ans année années año años anno anni ano anos jaar год года лет
""".strip().splitlines()
    for word in line.split()[1:]
}
