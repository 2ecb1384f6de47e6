"""English words that make no fact, though they stand where one could. Own list, in small letters."""

_NOT_THINGS = """
is was this has its always yes us as does says bus gas plus less across pass miss class process address access business express
loss boss perhaps minus versus stars pm am up out when who that will can back if but so not my your it he she they we you from with
by as go get s hours o'clock clock st street
"""
_NOT_NAMES = """
i the a an and but or so he she they it we you on in at to of for from with who was is has had said told monday tuesday wednesday
thursday friday saturday sunday january february march april may june july august september october november december today
yesterday please thanks thank hello hi dear sir madam not no yes then when your my our customer service support
"""
_OPINION = """
cheap expensive new brand lovely beautiful nice wrong broken faulty cracked second replacement whole large small big little old
good great very simple same other first few
"""
_NO_THING = """
it them one ones item items thing things product products stuff size order orders something anything nothing everything me you us
him her and or but from online last on in at for to with by as is was i we that this which who wrong right same lot amount time day
week month year gift present money ticket food drink drinks meal room place rest back new replacement refund not because when while
after before since so than then there here more less two three four five pair set number total parcel package delivery birthday
dinner lunch service a an the my your our these some of
"""

# After a number these are not counted, and no name of a thing goes on over them.
NOT_THINGS = frozenset(_NOT_THINGS.split())

# With a capital after "your driver" or "at", and yet no name.
NOT_NAMES = frozenset(_NOT_NAMES.split())

# What is thought of a thing, and no part of its name.
OPINION = frozenset(_OPINION.split())

# After "I bought a": names nothing that was bought.
NO_THING = frozenset(_NO_THING.split())
