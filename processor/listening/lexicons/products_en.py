"""Things people buy, hire, book or sign up for, by trade, in the singular. Own list.

A word is here when it names the thing itself, hardly anything else ("order", "item", "service" name no thing), and is worth
telling back to the writer. KINDS are words that stand before such a name and belong to it (oak bedside table).
"""

NOUNS = {
    "kitchen and table": (
        "accordion|anvil|armoire|baby bottle|bagel|baguette|bath|beanbag|bento|birthday cake|bouquet|bread|brownie|burger|burrito|"
        "cake|cartridge|cello|cereal|cheese|cheesecake|chicken|chinos|chocolates|clarinet|coffee beans|cookies|cot bed|croissant|"
        "curry|cymbal|dosa|doughnut|drum kit|egg sandwich|e-bike|electric bike|electric guitar|engagement ring|falafel|flute|"
        "food box|fruit box|gift box|gift card|gift set|grapes|guitar|ham|hamper|harp|hearing aid|high chair|ice cream|jam|kebab|"
        "keyring|kiln|kitchen|lasagne|lasagna|lawn|lens|lenses|loaf|meal kit|milk|muffin|noodles|oboe|ointment|pancakes|pasta|"
        "pastry|piano|pie|porridge|pram|prawns|pushchair|ramen|risotto|roll|salad|salmon|sandwich|sausages|saxophone|scooter|"
        "side table|singing bowl|soap|soup|spectacles|standing desk|steak|stew|strap|stroller|sushi|syrup|tea|tripod|trombone|"
        "trumpet|tuna|ukulele|vegetable box|viola|violin|vitamins|wedding cake|wedding dress|wedding suit|wine|wreath|yoghurt|"
        "yogurt|zip"
    ),
    "home": (
        "air fryer|alarm clock|armchair|bath mat|bed frame|bedside table|bedside lamp|blanket|blender|blind|bookcase|bookshelf|"
        "bread maker|bunk bed|cabinet|candle|carpet|casserole dish|"
        "ceiling fan|chair|chest of drawers|coffee grinder|coffee machine|coffee maker|coffee table|cooker|cot|curtain|curtains|"
        "cushion|cutlery set|desk|dining table|dishwasher|dressing gown|"
        "duvet|espresso machine|extractor fan|fan|floor lamp|food processor|freezer|fridge|fridge freezer|fridge-freezer|frying "
        "pan|garden furniture|garden table|hairdryer|hair dryer|"
        "heater|hob|hoover|humidifier|induction hob|iron|ironing board|kettle|knife set|lamp|lawnmower|lawn mower|mattress|"
        "microwave|mirror|mixer|mug|oven|pan|parasol|pillow|pot|"
        "pressure cooker|pressure washer|radiator|refrigerator|rice cooker|robot vacuum|rug|saucepan|shelf|shower|sideboard|"
        "slow cooker|sofa|sofa bed|space heater|stove|table|tea set|tent|toaster|"
        "tumble dryer|tumble drier|vacuum cleaner|vacuum|vase|wardrobe|washer|washer dryer|washing machine|water filter|water "
        "bottle|wine glasses|stand mixer|electric blanket|torch|"
        "drill|ladder|toolbox|hedge trimmer|barbecue|greenhouse|shed|trampoline|hot tub|doorbell|smoke alarm|thermostat|boiler|"
        "light fitting|lawn feed|paint|wallpaper|tap|sink|toilet seat"
    ),
    "electronics": (
        "battery|bluetooth speaker|camera|cell phone|charger|charging cable|computer|dash cam|desktop|drone|earbuds|earphones|"
        "e-reader|external drive|fitness tracker|game console|games console|"
        "graphics card|hard drive|headphones|headset|keyboard|laptop|memory card|mobile phone|monitor|mouse|phone|phone case|"
        "power bank|printer|projector|router|screen protector|"
        "set-top box|smart watch|smartphone|smartwatch|soundbar|speaker|tablet|television|tv|usb stick|video card|webcam|watch|"
        "wireless mouse|wifi extender|docking station|toner|ink cartridges|adapter|"
        "electric toothbrush|shaver|razor|hair straightener|straighteners|baby monitor|sewing machine|dehumidifier|air "
        "conditioner|air purifier|smart meter"
    ),
    "clothes": (
        "backpack|bag|belt|blouse|boots|bra|bracelet|cardigan|coat|dress|earrings|glasses|gloves|gown|handbag|hat|heels|hoodie|"
        "jacket|jeans|jumper|leggings|necklace|polo shirt|pocket watch|"
        "purse|raincoat|ring|rucksack|sandals|scarf|school shoes|shirt|shoes|shorts|skirt|sneakers|socks|suit|suitcase|"
        "sunglasses|sweater|swimsuit|t-shirt|tie|tracksuit|trainers|trousers|tuxedo|"
        "umbrella|uniform|waistcoat|wallet|wedding dress|wedding ring|walking boots|winter coat|running shoes|pyjamas|pajamas|slippers|wig"
    ),
    "food": (
        "beef pho|birthday cake|box meal|bread|breakfast|burger|burrito|cake|cheese|chicken|chicken curry|chocolate|chocolates|"
        "coffee|cod|curry|fish and chips|flowers|bouquet|fried rice|"
        "fruit|grapes|hamper|ham|ice cream|kebab|lasagne|meal kit|milk|noodles|pad thai|pasta|pizza|prawns|ramen|roast dinner|"
        "salad|salmon|sandwich|sausages|soup|steak|strawberries|"
        "sushi|tikka masala|veg box|wedding cake|wine|wrap|yoghurt|yogurt|baby food|baby formula|formula milk|dog food|cat food|"
        "pho|burgers|wings|naan|dumplings|mince pies|turkey|oat milk"
    ),
    "care": (
        "baby formula|contact lenses|conditioner|crib|car seat|face cream|foundation|hand cream|hearing aid|hearing aids|"
        "insulin|lipstick|lotion|mascara|medication|moisturiser|moisturizer|"
        "mouthwash|nappies|painkillers|perfume|prescription|pram|pushchair|serum|shampoo|shower gel|skin cream|stair lift|"
        "stairlift|stroller|sun cream|sunscreen|toothbrush|toothpaste|"
        "vitamins|wheelchair|inhaler|walking frame|face mask|nail polish|hair dye|hair mask|body lotion"
    ),
    "leisure": (
        "bicycle|bike|board game|book|cookbook|doll|e-bike|electric bike|electric scooter|exercise bike|football boots|guitar|"
        "gym membership|jigsaw|novel|piano|puzzle|scooter|skateboard|"
        "swimming pool|textbook|toy|toys|treadmill|tyre|tyres|tire|tires|violin|yoga mat|wetsuit|fishing rod|rowing machine|"
        "golf clubs|swing set|fish tank|dog bed|cat tree|keyboard piano|rucksack|"
        "season ticket|concert tickets|tickets|ticket|gift card|gift voucher|voucher|hire car|rental car|car|van|train ticket"
    ),
    "money": (
        "auto loan|bank account|business account|car finance|car insurance|car loan|cash isa|checking account|credit card|"
        "credit monitoring|credit report|current account|debit card|health insurance|"
        "home equity loan|home insurance|home loan|home policy|joint account|life insurance|line of credit|loan|medical "
        "insurance|money order|mortgage|overdraft|payday loan|pension|personal loan|"
        "pet insurance|policy|prepaid card|rewards card|savings account|store card|student loan|student loans|travel insurance|"
        "life policy|motor policy|mortgage loan|money transfer|store credit card|"
        "auto insurance|contents insurance|escrow account|heloc|reverse mortgage|gap insurance|brokerage account|isa|warranty|"
        "extended warranty|premium card|charge card|safe deposit box"
    ),
    "plans": (
        "annual pass|antivirus|broadband|data plan|electricity contract|fibre broadband|gas contract|internet plan|landline|"
        "magazine subscription|maintenance plan|membership|mobile plan|music plan|"
        "newspaper subscription|phone contract|phone plan|premium plan|railcard|season pass|service plan|sim card|sim|streaming "
        "plan|subscription|wifi|tv package|family plan|online course|"
        "automated phone system|payroll software|hosting plan|web hosting|software licence|software license|domain name|cloud "
        "storage|vpn|broadband package|sim only plan|care plan|boiler cover|breakdown cover"
    ),
}

# Said of one's own without having bought them; they are products only beside a word of buying.
_WEAK = """
car phone tv ring table desk chair bag bread milk coffee book computer screen battery mouse cake salad soup breakfast wifi van bike
ticket tickets watch camera pot pan mirror shower wine glasses uniform tie fan iron paint suit shelf prescription medication policy
warranty cheese fruit wrap tap sink radiator voucher chicken flowers doll toy charger curtain keyboard monitor cabinet pension
overdraft membership coat blind candle tent mug vase carpet shoes shirt dress hat membership landline novel puzzle toys cot drill
tires tyres tire tyre wallet purse umbrella socks belt burger steak noodles cod ham wings naan pasta sandwich curry
broadband car piano violin guitar lamp
"""
WEAK = frozenset(_WEAK.split()) | {"credit report", "bank account", "money transfer"}

_KINDS = """
oak pine walnut wooden metal glass ceramic leather suede cotton linen silk wool woollen merino cashmere velvet fleece denim steel
stainless cast-iron plastic bamboo marble copper electric cordless wireless bluetooth digital smart portable folding double single
king-size corner leather travel kitchen garden dining office gaming outdoor ladies' mens men's women's kids' children's baby girls'
boys' toddler winter summer beef chicken vegan veggie margherita pepperoni prepaid joint premium annual monthly family student
business online mobile home car auto student personal payday free 2-seater 3-seater two-seater three-seater l-shaped ergonomic
memory foam waterproof running walking hiking robot induction slimline second-hand used refurbished black white blue red green grey
gray navy brown pink silver gold beige cream teal purple orange yellow
"""
KINDS = frozenset(_KINDS.split())
