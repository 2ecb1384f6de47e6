"""The names of the fields in the header that mail programs copy above a mail, in the languages of their users. Pure data.

In lower case and without the white space that some programs put between Chinese characters. A name that people put before their own
values stays out, even where a program writes it (Latvian `No:` is a number elsewhere).
"""

# The header that Outlook, QQ Mail and Foxmail copy above the mail that is answered, one table a kind of field.
FROM_FIELDS = frozenset(
    (
        *("from", "发件人", "發件人", "寄件者", "寄件人", "发信人", "von", "absender", "de", "expéditeur", "remitente", "da", "mittente"),
        *("remetente", "van", "afzender", "od", "nadawca", "от", "отправитель", "від", "från", "avsändare", "fra", "afsender", "avsender"),
        *(
            "lähettäjä",
            "odesílatel",
            "kimden",
            "gönderen",
            "feladó",
            "từ",
            "από",
            "差出人",
            "送信者",
            "送信元",
            "보낸사람",
            "보낸 사람",
            "발신",
        ),
        *("de la", "dari", "saatja", "מאת", "من", "จาก", "šalje", "pošiljatelj", "од", "пошиљалац", "nuo", "от кого", "nga"),
    )
)
DATE_FIELDS = frozenset(
    (
        *("sent", "date", "sent on", "date sent", "sent at", "gesendet", "datum", "gesendet am", "envoyé", "envoyé le", "date d'envoi"),
        *("fecha", "enviado", "enviado el", "enviado em", "enviada em", "enviada", "data", "data di invio", "inviato", "data invio"),
        *("verzonden", "verzonden op", "wysłano", "data wysłania", "дата", "отправлено", "надіслано", "skickat", "datum skickat", "sendt"),
        *(
            "dato",
            "lähetetty",
            "päivämäärä",
            "päiväys",
            "odesláno",
            "gönderildi",
            "gönderme tarihi",
            "tarih",
            "elküldve",
            "dátum",
            "đã gửi",
        ),
        *(
            "发送时间",
            "发送日期",
            "发件时间",
            "日期",
            "时间",
            "發送時間",
            "發送日期",
            "傳送時間",
            "寄件日期",
            "傳送日期",
            "時間",
            "已发送",
            "送信日時",
        ),
        *("送信日", "日時", "日付", "보낸 날짜", "보낸날짜", "날짜", "보낸 시간", "발송일", "보냄"),
        *("ημερομηνία", "dată", "ส่ง", "วันที่", "послато", "датум", "išsiųsta", "nosūtīts", "enviat el", "wysłane", "sent time"),
        *("verschickt", "gửi", "ngày gửi", "تاريخ الإرسال", "已傳送", "寄件時間"),
        *(
            "στάλθηκε",
            "trimis",
            "dikirim",
            "saadetud",
            "odoslané",
            "poslano",
            "изпратено",
            "enviat",
            "ngày",
            "נשלח",
            "תאריך",
            "تم الإرسال",
            "التاريخ",
        ),
    )
)
TO_FIELDS = frozenset(
    (
        *(
            "to",
            "cc",
            "bcc",
            "reply-to",
            "an",
            "kopie",
            "kopie (cc)",
            "blindkopie",
            "à",
            "destinataire",
            "pour",
            "copie",
            "copie à",
            "para",
        ),
        *(
            "destinatario",
            "destinatário",
            "c.c.",
            "copia",
            "cópia",
            "a",
            "per conoscenza",
            "aan",
            "kopia",
            "do",
            "dw",
            "udw",
            "кому",
            "копия",
        ),
        *("копія", "till", "til", "kopi", "vastaanottaja", "kopio", "komu", "kopie", "kime", "bilgi", "alıcı", "címzett", "másolat", "tới"),
        *("收件人", "抄送", "收件者", "副本", "密送", "答复", "宛先", "受信者", "받는사람", "받는 사람", "참조", "수신"),
        *("importance", "priority", "attachments", "attachment", "attach", "附件", "reply to", "priorité", "wichtigkeit", "resent-from"),
        *("adresat", "do wiadomości", "ถึง", "สำเนา", "коме", "kam", "komu", "kópia", "další příjemci", "答复至"),
        *("προς", "către", "kepada", "adressaat", "za", "prima", "до", "per a", "đến", "אל", "إلى"),
    )
)
SUBJECT_FIELDS = frozenset(
    (
        *("subject", "betreff", "objet", "sujet", "asunto", "oggetto", "assunto", "onderwerp", "temat", "тема", "ämne", "emne", "aihe"),
        *("předmět", "konu", "tárgy", "chủ đề", "θέμα", "主题", "主題", "主旨", "标题", "件名", "제목", "subiect"),
        *("เรื่อง", "zadeva", "tēma", "ogg"),
        *("subjek", "predmet", "относно", "assumpte", "teema", "נושא", "الموضوع"),
    )
)
