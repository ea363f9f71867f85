# shellcheck shell=bash disable=SC2154,SC2086
# What happened, recorded with the real commands. Sourced by script/demo, which sets
#   HAMKARI   the program with its --db option, such as "build/hamkari --db demo.db"
# Lines with --source and without --assumed are facts of the public record. All others are planning
# estimates that only show what the reports look like: each carries --assumed, and reports mark it so.
# Nothing is recorded as decided that was only asked for or proposed.

# ---- The record: what the public sources say (programme-facts.md)
$HAMKARI milestone done EDU-01 --on 2025-02-05 --source "S3"
$HAMKARI milestone done REHAB-SEC-01 --on 2025-02-17 --source "S3" --en "Agreed at the meeting of 17 February 2025, seat in Tehran" --fa "در نشست ۱۷ فوریه ۲۰۲۵ با مقر تهران توافق شد"
$HAMKARI milestone done REHAB-CONF-01 --on 2025-01-22 --source "S0 S1 S2 S3" --en "Held in Tehran; the day is not stated" --fa "در تهران برگزار شد؛ روز آن اعلام نشده است" --assumed
$HAMKARI milestone done REHAB-CONF-02 --on 2025-02-18 --source "X" --en "First conference opened in Tehran" --fa "نخستین کنفرانس در تهران گشایش یافت"
$HAMKARI milestone done REHAB-SEC-02 --on 2025-04-30 --source "S0 S1 S2 S3" --en "Established in 2025 by the IRCS; the day is not stated" --fa "در سال ۲۰۲۵ از سوی جمعیت ایجاد شد؛ روز آن اعلام نشده است" --assumed
$HAMKARI decision done D-1 --on 2025-04-30 --source "S0 S1 S2 S3" --en "Secretariat established in 2025; the day is not stated" --fa "دبیرخانه در سال ۲۰۲۵ ایجاد شد؛ روز آن اعلام نشده است" --assumed
$HAMKARI milestone done RFL-01 --on 2025-04-16 --source "S1 S3" --en "The IRCS took part in a course in Oman; the day is not stated" --fa "جمعیت در دوره‌ای در عمان شرکت کرد؛ روز آن اعلام نشده است" --assumed
$HAMKARI milestone done RELIEF-03 --on 2025-06-29 --source "S1" --en "The aid of the ICRC in the 12-day war was acknowledged; the day is not stated" --fa "از کمک کمیته در جنگ ۱۲ روزه قدردانی شد؛ روز آن اعلام نشده است" --assumed
$HAMKARI milestone done REHAB-CONF-03 --on 2025-09-08 --source "S0" --en "Workshop with the IFRC and the ICRC" --fa "کارگاه با همکاری فدراسیون و کمیته"
$HAMKARI milestone done REHAB-CONF-04 --on 2025-11-19 --source "S0 S1 S2 S3" --en "Co-hosted in 2025; the day is not stated" --fa "در سال ۲۰۲۵ به‌طور مشترک برگزار شد؛ روز آن اعلام نشده است" --assumed
$HAMKARI note EDU --en "The National Organization for Migration reports a heavier load since a large donor suspended its aid and more Afghan refugees came." --fa "سازمان ملی مهاجرت از سنگین‌تر شدن بار کار پس از تعلیق کمک‌های یک کمک‌دهنده بزرگ و ورود پناهندگان افغانستانی بیشتر خبر می‌دهد." --kind context --on 2025-02-05 --source "S3"
$HAMKARI note SUPPLY --en "The IRCS asks for help with the import of medicines, medical and rescue equipment in spite of sanctions." --fa "جمعیت خواستار کمک به واردات دارو و تجهیزات پزشکی و امدادی با وجود تحریم‌هاست." --kind context --on 2025-05-20 --source "S2"
$HAMKARI note REHAB --en "In the words of the ICRC, the budget for plans such as the rehabilitation of refugees is secured; in the words of the IRCS, funds for rehabilitation are to be sought." --fa "به گفته کمیته، بودجه برنامه‌هایی مانند توانبخشی پناهندگان تأمین شده است؛ به گفته جمعیت، برای توانبخشی باید منابع مالی جست‌وجو شود." --kind context --on 2025-09-30 --source "S0 S1 S3" --assumed
$HAMKARI note HEALTH --en "The IRCS says that services continue only with ongoing support and funds." --fa "جمعیت می‌گوید خدمات تنها با حمایت و تأمین مالی پیوسته ادامه می‌یابد." --kind context --on 2025-09-30 --source "S0 S1" --assumed
$HAMKARI note RELIEF --en "The aid of the ICRC in the 12-day war was acknowledged; a trilateral meeting with the Ministry of Foreign Affairs is proposed." --fa "از کمک کمیته در جنگ ۱۲ روزه قدردانی شد؛ برگزاری نشست سه‌جانبه با وزارت امور خارجه پیشنهاد شده است." --kind context --on 2025-12-28 --source "S1" --assumed

# The record speaks of the 12-day war but gives neither its days nor what it put off: hence --assumed.
$HAMKARI note JP-2025 --en "In the 12-day war (13 to 24 June 2025) field work in several projects stopped; what was due in summer was held weeks later." --fa "در جنگ ۱۲ روزه (۲۳ خرداد تا ۳ تیر ۱۴۰۴) کار میدانی چند پروژه متوقف شد و آنچه سررسید تابستان داشت چند هفته دیرتر انجام شد." --kind context --on 2025-06-24 --source "S1" --assumed

# ---- From here on: planning estimates, every line marked --assumed

# Mine awareness
$HAMKARI milestone done MINE-01 --on 2025-02-26 --assumed
$HAMKARI milestone done MINE-02 --on 2025-05-07 --assumed
$HAMKARI milestone delay MINE-03 --to 2025-07-30 --because security --on 2025-06-21 --en "Sessions in the border areas stopped during the 12-day war" --fa "جلسات مناطق مرزی در جنگ ۱۲ روزه متوقف شد" --assumed
$HAMKARI milestone done MINE-03 --on 2025-07-28 --assumed
$HAMKARI milestone start MINE-04 --on 2025-08-26 --assumed
$HAMKARI milestone done MINE-04 --on 2025-10-29 --assumed
$HAMKARI milestone delay MINE-05 --to 2026-01-28 --because staff --on 2025-12-10 --en "The survey team was needed for sessions with returnees" --fa "تیم سنجش در جلسات ویژه بازگشت‌کنندگان به کار گرفته شد" --assumed
$HAMKARI fund receive MINE-F1 "70000 CHF" --on 2025-02-26 --assumed
$HAMKARI fund spend MINE-F1 "18000 CHF" --budget MINE-B1 --on 2025-02-26 --assumed
$HAMKARI fund spend MINE-F1 "15500 CHF" --budget MINE-B2 --on 2025-05-07 --assumed
$HAMKARI fund spend MINE-F1 "29000 CHF" --budget MINE-B1 --on 2025-07-30 --assumed
$HAMKARI fund receive MINE-F1 "50000 CHF" --on 2025-08-06 --assumed
$HAMKARI fund spend MINE-F1 "38500 CHF" --budget MINE-B1 --on 2025-10-29 --assumed
$HAMKARI fund spend MINE-F1 "17000 CHF" --budget MINE-B3 --on 2025-12-17 --assumed
$HAMKARI fund receive MINE-F3 "3200000000 IRR" --on 2025-12-17 --assumed
$HAMKARI indicator report MINE-I1 3200 --period 2025-Q1 --women 896 --men 1216 --girls 480 --boys 608 --group returnees=1920 --group border-communities=800 --assumed
$HAMKARI indicator report MINE-I1 5100 --period 2025-Q2 --women 1428 --men 1938 --girls 765 --boys 969 --group returnees=3621 --group border-communities=1275 --assumed
$HAMKARI indicator report MINE-I1 9800 --period 2025-Q3 --women 2744 --men 3724 --girls 1470 --boys 1862 --group returnees=6958 --group border-communities=2450 --assumed
$HAMKARI indicator report MINE-I1 5900 --period 2025-Q4 --women 1652 --men 2242 --girls 885 --boys 1121 --group returnees=4189 --group border-communities=1475 --assumed
$HAMKARI indicator report MINE-I2 310 --period 2025-H1 --assumed
$HAMKARI indicator report MINE-I2 402 --period 2025-H2 --assumed
$HAMKARI risk rate MINE-R1 --likelihood 4 --impact 4 --on 2025-06-21 --assumed
$HAMKARI note MINE --en "After the pause in June the teams reached more returnees in one quarter than in the half year before." --fa "پس از وقفه خرداد، تیم‌ها در یک سه‌ماهه بیش از نیم‌سال پیش از آن به بازگشت‌کنندگان دسترسی یافتند." --kind achievement --on 2025-10-29 --assumed
$HAMKARI note MINE --en "Short sessions at the crossings reach whole families; printed material alone does not." --fa "جلسات کوتاه در گذرگاه‌ها به همه اعضای خانواده می‌رسد؛ مواد چاپی به‌تنهایی کافی نیست." --kind lesson --on 2025-12-17 --assumed
$HAMKARI note MINE-B2 --en "Fewer leaflets were printed: posters from stock were used first." --fa "بروشور کمتری چاپ شد: نخست پوسترهای موجود به کار رفت." --kind variance --remedy-en "Leaflets for 2026 are printed after the stock of posters is counted." --remedy-fa "بروشورهای سال ۲۰۲۶ پس از شمارش موجودی پوسترها چاپ می‌شود." --on 2025-12-17 --period 2025 --assumed

# Mental health and psychosocial support
$HAMKARI milestone done MHPSS-01 --on 2025-03-12 --assumed
$HAMKARI milestone done MHPSS-02 --on 2025-05-14 --assumed
$HAMKARI milestone delay MHPSS-03 --to 2025-09-17 --because permission --on 2025-07-20 --en "Letters of the provincial authorities came late" --fa "مکاتبات دستگاه‌های استانی دیر رسید" --assumed
$HAMKARI milestone done MHPSS-03 --on 2025-09-24 --assumed
$HAMKARI milestone done MHPSS-04 --on 2025-10-08 --assumed
$HAMKARI milestone delay MHPSS-05 --to 2025-12-03 --because staff --on 2025-10-12 --en "Psychologists of the teams were still at work for families hit by the war" --fa "روان‌شناسان تیم‌ها هنوز در خدمت خانواده‌های آسیب‌دیده از جنگ بودند" --assumed
$HAMKARI milestone done MHPSS-05 --on 2025-12-03 --assumed
$HAMKARI milestone delay MHPSS-06 --to 2026-01-21 --because weather --on 2025-12-09 --en "Roads to two areas were closed by snow" --fa "راه‌های دو منطقه بر اثر برف بسته شد" --assumed
$HAMKARI fund receive MHPSS-F1 "60000 CHF" --on 2025-04-09 --assumed
$HAMKARI fund spend MHPSS-F1 "25000 CHF" --budget MHPSS-B1 --on 2025-05-14 --assumed
$HAMKARI fund spend MHPSS-F1 "8000 CHF" --budget MHPSS-B2 --on 2025-06-25 --assumed
$HAMKARI fund receive MHPSS-F1 "50000 CHF" --on 2025-09-17 --assumed
$HAMKARI fund spend MHPSS-F1 "16000 CHF" --budget MHPSS-B2 --on 2025-09-24 --assumed
$HAMKARI fund spend MHPSS-F1 "27000 CHF" --budget MHPSS-B1 --on 2025-10-08 --assumed
$HAMKARI fund spend MHPSS-F1 "22000 CHF" --budget MHPSS-B2 --on 2025-12-17 --assumed
$HAMKARI fund receive MHPSS-F3 "8000000000 IRR" --on 2025-07-16 --assumed
$HAMKARI fund spend MHPSS-F3 "6000000000 IRR" --budget MHPSS-B2 --on 2025-11-26 --assumed
$HAMKARI indicator report MHPSS-I1 600 --period 2025-Q1 --women 252 --men 132 --girls 120 --boys 96 --disabled 42 --assumed
$HAMKARI indicator report MHPSS-I1 800 --period 2025-Q2 --women 336 --men 176 --girls 160 --boys 128 --disabled 56 --assumed
$HAMKARI indicator report MHPSS-I1 900 --period 2025-Q3 --women 378 --men 198 --girls 180 --boys 144 --disabled 63 --assumed
$HAMKARI indicator report MHPSS-I1 1300 --period 2025-Q4 --women 546 --men 286 --girls 260 --boys 208 --disabled 91 --assumed
$HAMKARI indicator report MHPSS-I2 172 --period 2025-H1 --women 78 --men 94 --assumed
$HAMKARI indicator report MHPSS-I2 190 --period 2025-H2 --women 86 --men 104 --assumed
$HAMKARI indicator report MHPSS-I3 4100 --period 2025-H1 --assumed
$HAMKARI indicator report MHPSS-I3 6300 --period 2025-H2 --assumed
$HAMKARI note MHPSS --en "Two series of workshops were held, the second eight days late." --fa "دو دوره کارگاه برگزار شد؛ دوره دوم با هشت روز تأخیر." --kind achievement --on 2025-10-08 --assumed
$HAMKARI note MHPSS --en "Services in less privileged areas began seven weeks late." --fa "خدمات در مناطق کم‌برخوردار با هفت هفته تأخیر آغاز شد." --kind challenge --on 2025-12-03 --assumed
$HAMKARI note MHPSS-I1 --en "60 per cent of the target: the teams were equipped in September and services in new areas began in December only." --fa "۶۰ درصد هدف کمّی: تیم‌ها در آغاز مهر تجهیز شدند و خدمات در مناطق تازه از آذر آغاز شد." --kind variance --remedy-en "Two more teams are trained in the first quarter of 2026, and services in the new areas go on." --remedy-fa "دو تیم دیگر در سه‌ماهه نخست ۲۰۲۶ آموزش می‌بیند و خدمات در مناطق تازه ادامه می‌یابد." --on 2025-12-24 --period 2025 --assumed
$HAMKARI note MHPSS-B2 --en "Less was spent because services in new areas began late." --fa "به سبب آغاز دیرهنگام خدمات در مناطق تازه، هزینه‌کرد کمتر بود." --kind variance --remedy-en "What is left is asked to be carried over for the services of 2026." --remedy-fa "انتقال مانده به خدمات سال ۲۰۲۶ درخواست می‌شود." --on 2025-12-24 --period 2025 --assumed
$HAMKARI note MHPSS-I3 --en "Services in the new areas began seven weeks late." --fa "خدمات در مناطق تازه با هفت هفته تأخیر آغاز شد." --kind variance --remedy-en "Contacts are caught up with in the first half of 2026 by two more teams." --remedy-fa "عقب‌ماندگی با دو تیم دیگر در نیمه نخست ۲۰۲۶ جبران می‌شود." --on 2025-12-24 --period 2025 --assumed

# Equipping rehabilitation centres
$HAMKARI milestone done REHAB-01 --on 2025-03-11 --assumed
$HAMKARI milestone done REHAB-02 --on 2025-05-14 --assumed
$HAMKARI milestone start REHAB-03 --on 2025-06-28 --assumed
$HAMKARI milestone delay REHAB-03 --to 2025-09-24 --because customs --on 2025-08-20 --en "Papers of the first delivery waited for customs clearance" --fa "اسناد محموله نخست در انتظار ترخیص گمرکی ماند" --assumed
$HAMKARI milestone done REHAB-03 --on 2025-09-29 --assumed
$HAMKARI milestone start REHAB-04 --on 2025-07-02 --assumed
$HAMKARI milestone delay REHAB-04 --to 2025-12-10 --because customs --on 2025-09-27 --en "Second delivery held at customs" --fa "محموله دوم در گمرک متوقف شد" --assumed
$HAMKARI milestone delay REHAB-04 --to 2026-02-18 --because sanctions --on 2025-12-03 --en "The second delivery stays at customs: a licence is missing because of sanctions" --fa "محموله دوم همچنان در گمرک است: مجوزی به سبب تحریم‌ها صادر نشده است" --assumed
$HAMKARI milestone done REHAB-05 --on 2025-11-12 --assumed
$HAMKARI milestone done REHAB-06 --on 2025-11-15 --assumed
$HAMKARI milestone delay REHAB-07 --to 2026-01-28 --because partner --on 2025-11-30 --en "The appeal waits for figures of the centres" --fa "درخواست تأمین مالی در انتظار آمار مراکز است" --assumed
$HAMKARI fund receive REHAB-F1 "150000 CHF" --on 2025-03-12 --assumed
$HAMKARI fund spend REHAB-F1 "34000 CHF" --budget REHAB-B2 --on 2025-04-30 --assumed
$HAMKARI fund spend REHAB-F1 "60000 CHF" --budget REHAB-B1 --on 2025-06-11 --assumed
$HAMKARI fund receive REHAB-F1 "100000 CHF" --on 2025-07-16 --assumed
$HAMKARI fund spend REHAB-F1 "42000 CHF" --budget REHAB-B2 --on 2025-07-30 --assumed
$HAMKARI fund spend REHAB-F2 "70000 EUR" --budget REHAB-B1 --on 2025-09-29 --assumed
$HAMKARI fund spend REHAB-F1 "62000 CHF" --budget REHAB-B1 --on 2025-10-01 --assumed
$HAMKARI fund receive REHAB-F1 "50000 CHF" --on 2025-11-05 --assumed
$HAMKARI fund spend REHAB-F1 "32500 CHF" --budget REHAB-B3 --on 2025-11-12 --assumed
$HAMKARI fund spend REHAB-F1 "52000 CHF" --budget REHAB-B2 --on 2025-12-10 --assumed
$HAMKARI fund receive REHAB-F3 "12000000000 IRR" --on 2025-12-17 --assumed
$HAMKARI indicator report REHAB-I1 310 --period 2025-Q1 --province "Razavi Khorasan" --women 99 --men 117 --girls 36 --boys 48 --disabled 260 --group refugees=170 --group host-community=123 --assumed
$HAMKARI indicator report REHAB-I1 360 --period 2025-Q2 --province "Razavi Khorasan" --women 120 --men 140 --girls 43 --boys 57 --disabled 302 --group refugees=198 --group host-community=143 --assumed
$HAMKARI indicator report REHAB-I1 420 --period 2025-Q3 --province "Razavi Khorasan" --women 140 --men 163 --girls 50 --boys 67 --disabled 352 --group refugees=231 --group host-community=167 --assumed
$HAMKARI indicator report REHAB-I1 450 --period 2025-Q4 --province "Razavi Khorasan" --women 149 --men 175 --girls 54 --boys 72 --disabled 378 --group refugees=247 --group host-community=179 --assumed
$HAMKARI indicator report REHAB-I1 120 --period 2025-Q1 --province "South Khorasan" --women 38 --men 42 --girls 13 --boys 17 --disabled 100 --group refugees=48 --group host-community=65 --assumed
$HAMKARI indicator report REHAB-I1 150 --period 2025-Q2 --province "South Khorasan" --women 50 --men 58 --girls 18 --boys 24 --disabled 126 --group refugees=60 --group host-community=82 --assumed
$HAMKARI indicator report REHAB-I1 160 --period 2025-Q3 --province "South Khorasan" --women 54 --men 62 --girls 19 --boys 25 --disabled 134 --group refugees=64 --group host-community=87 --assumed
$HAMKARI indicator report REHAB-I1 160 --period 2025-Q1 --province "Sistan and Baluchestan" --women 50 --men 58 --girls 18 --boys 24 --disabled 134 --group refugees=72 --group host-community=79 --assumed
$HAMKARI indicator report REHAB-I1 190 --period 2025-Q2 --province "Sistan and Baluchestan" --women 64 --men 74 --girls 22 --boys 30 --disabled 159 --group refugees=85 --group host-community=94 --assumed
$HAMKARI indicator report REHAB-I1 210 --period 2025-Q3 --province "Sistan and Baluchestan" --women 71 --men 81 --girls 25 --boys 33 --disabled 176 --group refugees=94 --group host-community=104 --assumed
$HAMKARI indicator report REHAB-I1 240 --period 2025-Q4 --province "Sistan and Baluchestan" --women 81 --men 93 --girls 28 --boys 38 --disabled 201 --group refugees=108 --group host-community=119 --assumed
$HAMKARI indicator report REHAB-I1 180 --period 2025-Q1 --province "Tehran" --women 57 --men 66 --girls 20 --boys 27 --disabled 151 --group refugees=62 --group host-community=108 --assumed
$HAMKARI indicator report REHAB-I1 190 --period 2025-Q2 --province "Tehran" --women 64 --men 74 --girls 22 --boys 30 --disabled 159 --group refugees=66 --group host-community=114 --assumed
$HAMKARI indicator report REHAB-I1 210 --period 2025-Q3 --province "Tehran" --women 71 --men 81 --girls 25 --boys 33 --disabled 176 --group refugees=73 --group host-community=126 --assumed
$HAMKARI indicator report REHAB-I1 230 --period 2025-Q4 --province "Tehran" --women 78 --men 89 --girls 27 --boys 36 --disabled 193 --group refugees=80 --group host-community=138 --assumed
$HAMKARI indicator report REHAB-I2 0 --period 2025-H1 --assumed
$HAMKARI indicator report REHAB-I2 15 --period 2025-H2 --assumed
$HAMKARI indicator report REHAB-I3 690 --period 2025-H1 --assumed
$HAMKARI indicator report REHAB-I3 850 --period 2025-H2 --assumed
$HAMKARI risk rate REHAB-R1 --likelihood 5 --impact 4 --on 2025-12-03 --assumed
$HAMKARI risk rate REHAB-R2 --likelihood 4 --impact 4 --on 2025-12-17 --assumed
$HAMKARI note REHAB --en "The centres in Razavi Khorasan work with new equipment, and their technicians are trained." --fa "مراکز خراسان رضوی با تجهیزات تازه کار می‌کنند و کارشناسان فنی آن‌ها آموزش دیده‌اند." --kind achievement --on 2025-11-19 --assumed
$HAMKARI note REHAB --en "The second delivery, for Sistan and Baluchestan, is held at customs: a licence is missing because of sanctions." --fa "محموله دوم برای سیستان و بلوچستان در گمرک مانده است: مجوزی به سبب تحریم‌ها صادر نشده است." --kind challenge --on 2025-12-03 --assumed
$HAMKARI note REHAB --en "Orders must be placed six months before the equipment is needed." --fa "سفارش‌ها باید شش ماه پیش از زمان نیاز ثبت شود." --kind lesson --on 2025-12-17 --assumed
$HAMKARI note REHAB-I1 --en "89.5 per cent of the target: the return of South Khorasan for the fourth quarter has not come, and new equipment arrived late." --fa "۸۹٫۵ درصد هدف کمّی: گزارش سه‌ماهه چهارم خراسان جنوبی نرسیده و تجهیزات تازه دیر رسیده است." --kind variance --remedy-en "The branch of South Khorasan sends its return by the end of January 2026; waiting lists are served first." --remedy-fa "شعبه خراسان جنوبی گزارش خود را تا پایان دی ۱۴۰۴ می‌فرستد؛ فهرست‌های انتظار در اولویت خدمت‌اند." --on 2025-12-24 --period 2025 --assumed
$HAMKARI note REHAB-I2 --en "15 of 24 centres: the second delivery is expected in February 2026." --fa "۱۵ مرکز از ۲۴ مرکز: محموله دوم در بهمن ۱۴۰۴ انتظار می‌رود." --kind variance --remedy-en "The centres of Sistan and Baluchestan are equipped as soon as the second delivery is cleared." --remedy-fa "مراکز سیستان و بلوچستان به محض ترخیص محموله دوم تجهیز می‌شوند." --on 2025-12-24 --period 2025 --assumed
$HAMKARI note REHAB-B1 --en "The second delivery is not paid before it is cleared." --fa "بهای محموله دوم پیش از ترخیص پرداخت نمی‌شود." --kind variance --remedy-en "The order of 2026 is placed six months earlier, and the licence is asked for with it." --remedy-fa "سفارش سال ۲۰۲۶ شش ماه زودتر ثبت و مجوز هم‌زمان درخواست می‌شود." --on 2025-12-24 --period 2025 --assumed

# Joint secretariat
$HAMKARI milestone done REHAB-SEC-03 --on 2025-07-30 --assumed
$HAMKARI milestone done REHAB-SEC-04 --on 2025-11-05 --assumed
$HAMKARI fund receive REHAB-SEC-F1 "30000 CHF" --on 2025-05-07 --assumed
$HAMKARI fund spend REHAB-SEC-F1 "12000 CHF" --budget REHAB-SEC-B1 --on 2025-07-30 --assumed
$HAMKARI fund spend REHAB-SEC-F1 "15000 CHF" --budget REHAB-SEC-B1 --on 2025-12-17 --assumed
$HAMKARI fund receive REHAB-SEC-F2 "10000000000 IRR" --on 2025-12-24 --assumed
$HAMKARI indicator report REHAB-SEC-I1 1 --period 2025 --assumed
$HAMKARI note REHAB-SEC-B1 --en "The office was given by the IRCS in kind, so that less cash was spent." --fa "دفتر را جمعیت به‌صورت غیرنقدی تأمین کرد و هزینه‌کرد نقدی کمتر شد." --kind variance --remedy-en "What is left is proposed for the meetings of the secretariat in 2026." --remedy-fa "مانده برای نشست‌های دبیرخانه در سال ۲۰۲۶ پیشنهاد می‌شود." --on 2025-12-24 --period 2025 --assumed

# Conferences
$HAMKARI fund receive REHAB-CONF-F1 "45000 CHF" --on 2025-01-29 --assumed
$HAMKARI fund spend REHAB-CONF-F1 "41000 CHF" --budget REHAB-CONF-B1 --on 2025-02-19 --assumed
$HAMKARI fund spend REHAB-CONF-F2 "8800 USD" --budget REHAB-CONF-B1 --on 2025-09-13 --assumed
$HAMKARI fund spend REHAB-CONF-F1 "4000 CHF" --budget REHAB-CONF-B1 --on 2025-11-26 --assumed
$HAMKARI fund receive REHAB-CONF-F3 "8000000000 IRR" --on 2025-09-13 --assumed
$HAMKARI indicator report REHAB-CONF-I1 310 --period 2025-H1 --assumed
$HAMKARI indicator report REHAB-CONF-I1 165 --period 2025-H2 --assumed
$HAMKARI note REHAB-CONF --en "One conference, one workshop and one webinar brought practitioners of several countries together." --fa "یک کنفرانس، یک کارگاه و یک وبینار، متخصصانی از چند کشور را گرد هم آورد." --kind achievement --on 2025-11-19 --assumed
$HAMKARI note REHAB-CONF-B1 --en "The venue was given in kind." --fa "محل برگزاری به‌صورت غیرنقدی تأمین شد." --kind variance --remedy-en "What is left is proposed for the second conference." --remedy-fa "مانده برای کنفرانس دوم پیشنهاد می‌شود." --on 2025-12-24 --period 2025 --assumed

# Primary health care
$HAMKARI milestone done HEALTH-01 --on 2025-02-26 --assumed
$HAMKARI milestone done HEALTH-02 --on 2025-04-16 --assumed
$HAMKARI milestone delay HEALTH-03 --to 2025-07-16 --because access --on 2025-06-10 --en "Mobile teams wait for the way to two districts" --fa "تیم‌های سیار در انتظار گشایش راه دو شهرستان هستند" --assumed
$HAMKARI milestone done HEALTH-03 --on 2025-07-14 --assumed
$HAMKARI milestone done HEALTH-04 --on 2025-08-06 --assumed
$HAMKARI milestone delay HEALTH-05 --to 2026-01-14 --because sanctions --on 2025-11-19 --en "Two imported medicines cannot be paid for" --fa "بهای دو داروی وارداتی قابل پرداخت نیست" --assumed
$HAMKARI milestone done HEALTH-06 --on 2025-12-16 --assumed
$HAMKARI fund receive HEALTH-F1 "120000 CHF" --on 2025-03-05 --assumed
$HAMKARI fund spend HEALTH-F1 "38000 CHF" --budget HEALTH-B1 --on 2025-05-07 --assumed
$HAMKARI fund spend HEALTH-F1 "68000 CHF" --budget HEALTH-B2 --on 2025-08-06 --assumed
$HAMKARI fund receive HEALTH-F1 "100000 CHF" --on 2025-08-13 --assumed
$HAMKARI fund spend HEALTH-F1 "45000 CHF" --budget HEALTH-B1 --on 2025-09-24 --assumed
$HAMKARI fund spend HEALTH-F1 "45000 CHF" --budget HEALTH-B1 --on 2025-12-10 --assumed
$HAMKARI fund receive HEALTH-F2 "20000000000 IRR" --on 2025-06-18 --assumed
$HAMKARI fund spend HEALTH-F2 "18000000000 IRR" --budget HEALTH-B1 --on 2025-10-08 --assumed
$HAMKARI fund receive HEALTH-F2 "15000000000 IRR" --on 2025-11-12 --assumed
$HAMKARI fund spend HEALTH-F2 "12000000000 IRR" --budget HEALTH-B2 --on 2025-12-03 --assumed
$HAMKARI indicator report HEALTH-I1 1900 --period 2025-Q1 --province "Razavi Khorasan" --women 703 --men 399 --girls 418 --boys 380 --group migrants=1292 --group host-community=569 --assumed
$HAMKARI indicator report HEALTH-I1 2100 --period 2025-Q2 --province "Razavi Khorasan" --women 773 --men 437 --girls 458 --boys 417 --group migrants=1428 --group host-community=629 --assumed
$HAMKARI indicator report HEALTH-I1 2300 --period 2025-Q3 --province "Razavi Khorasan" --women 851 --men 483 --girls 506 --boys 460 --group migrants=1564 --group host-community=689 --assumed
$HAMKARI indicator report HEALTH-I1 2500 --period 2025-Q4 --province "Razavi Khorasan" --women 925 --men 525 --girls 550 --boys 500 --group migrants=1700 --group host-community=749 --assumed
$HAMKARI indicator report HEALTH-I1 450 --period 2025-Q1 --province "South Khorasan" --women 167 --men 94 --girls 99 --boys 90 --group migrants=225 --group host-community=216 --assumed
$HAMKARI indicator report HEALTH-I1 500 --period 2025-Q2 --province "South Khorasan" --women 181 --men 101 --girls 106 --boys 97 --group migrants=250 --group host-community=240 --assumed
$HAMKARI indicator report HEALTH-I1 520 --period 2025-Q3 --province "South Khorasan" --women 193 --men 109 --girls 114 --boys 104 --group migrants=260 --group host-community=249 --assumed
$HAMKARI indicator report HEALTH-I1 560 --period 2025-Q4 --province "South Khorasan" --women 208 --men 117 --girls 123 --boys 112 --group migrants=280 --group host-community=268 --assumed
$HAMKARI indicator report HEALTH-I1 700 --period 2025-Q1 --province "Sistan and Baluchestan" --women 259 --men 147 --girls 154 --boys 140 --group migrants=385 --group host-community=300 --assumed
$HAMKARI indicator report HEALTH-I1 650 --period 2025-Q2 --province "Sistan and Baluchestan" --women 236 --men 133 --girls 139 --boys 127 --group migrants=357 --group host-community=279 --assumed
$HAMKARI indicator report HEALTH-I1 900 --period 2025-Q4 --province "Sistan and Baluchestan" --women 333 --men 189 --girls 198 --boys 180 --group migrants=495 --group host-community=386 --assumed
$HAMKARI indicator report HEALTH-I1 600 --period 2025-Q1 --province "Tehran" --women 222 --men 126 --girls 132 --boys 120 --group migrants=360 --group host-community=228 --assumed
$HAMKARI indicator report HEALTH-I1 650 --period 2025-Q2 --province "Tehran" --women 236 --men 133 --girls 139 --boys 127 --group migrants=390 --group host-community=247 --assumed
$HAMKARI indicator report HEALTH-I1 700 --period 2025-Q3 --province "Tehran" --women 259 --men 147 --girls 154 --boys 140 --group migrants=420 --group host-community=266 --assumed
$HAMKARI indicator report HEALTH-I1 720 --period 2025-Q4 --province "Tehran" --women 267 --men 151 --girls 158 --boys 144 --group migrants=432 --group host-community=273 --assumed
$HAMKARI indicator report HEALTH-I2 19800 --period 2025-H1 --assumed
$HAMKARI indicator report HEALTH-I2 21900 --period 2025-H2 --assumed
$HAMKARI risk rate HEALTH-R2 --likelihood 4 --impact 4 --on 2025-11-19 --assumed
$HAMKARI note HEALTH --en "Referral paths to hospitals are agreed in all four provinces." --fa "مسیر ارجاع به بیمارستان‌ها در هر چهار استان توافق شده است." --kind achievement --on 2025-12-16 --assumed
$HAMKARI note HEALTH --en "The second delivery of medicines is late: two imported medicines cannot be paid for." --fa "محموله دوم دارو معوق است: بهای دو داروی وارداتی قابل پرداخت نیست." --kind challenge --on 2025-11-19 --assumed
$HAMKARI note HEALTH-B2 --en "The second delivery of medicines is expected in January 2026." --fa "محموله دوم دارو در دی ۱۴۰۴ انتظار می‌رود." --kind variance --remedy-en "Two medicines are replaced by ones made in the country where doctors agree." --remedy-fa "دو دارو، در صورت موافقت پزشکان، با داروی ساخت داخل جایگزین می‌شود." --on 2025-12-24 --period 2025 --assumed

# Social and preventive assistance
$HAMKARI milestone done SOCIAL-01 --on 1404-02-10 --assumed
$HAMKARI milestone done SOCIAL-02 --on 1404-04-25 --assumed
$HAMKARI milestone done SOCIAL-03 --on 1404-05-25 --assumed
$HAMKARI milestone done SOCIAL-04 --on 1404-08-21 --assumed
$HAMKARI fund receive SOCIAL-F1 "60000 CHF" --on 2025-04-16 --assumed
$HAMKARI fund spend SOCIAL-F1 "27500 CHF" --budget SOCIAL-B1 --on 2025-07-16 --assumed
$HAMKARI fund spend SOCIAL-F1 "30000 CHF" --budget SOCIAL-B2 --on 2025-09-24 --assumed
$HAMKARI fund receive SOCIAL-F1 "40000 CHF" --on 2025-10-01 --assumed
$HAMKARI fund spend SOCIAL-F1 "42000 CHF" --budget SOCIAL-B2 --on 2025-12-17 --assumed
$HAMKARI fund receive SOCIAL-F2 "30000000000 IRR" --on 2025-07-23 --assumed
$HAMKARI fund spend SOCIAL-F2 "29000000000 IRR" --budget SOCIAL-B2 --on 2025-12-10 --assumed
$HAMKARI indicator report SOCIAL-I1 0 --period 2025-Q1 --assumed
$HAMKARI indicator report SOCIAL-I1 150 --period 2025-Q2 --women 45 --men 48 --girls 30 --boys 27 --group recovered=51 --group host-community=90 --assumed
$HAMKARI indicator report SOCIAL-I1 1200 --period 2025-Q3 --women 360 --men 384 --girls 240 --boys 216 --group recovered=408 --group host-community=720 --assumed
$HAMKARI indicator report SOCIAL-I1 2100 --period 2025-Q4 --women 630 --men 672 --girls 420 --boys 378 --group recovered=714 --group host-community=1260 --assumed
$HAMKARI indicator report SOCIAL-I2 160 --period 2025-H1 --assumed
$HAMKARI indicator report SOCIAL-I2 285 --period 2025-H2 --assumed
$HAMKARI note SOCIAL --en "Services have begun in all four planned provinces; their names are still to be entered in the plan." --fa "خدمات در هر چهار استان پیش‌بینی‌شده آغاز شده است؛ نام استان‌ها هنوز در برنامه ثبت نشده است." --kind achievement --on 2025-11-12 --assumed

# International humanitarian law
$HAMKARI milestone done IHL-01 --on 2025-02-24 --assumed
$HAMKARI milestone done IHL-02 --on 2025-05-21 --assumed
$HAMKARI milestone delay IHL-03 --to 2025-09-17 --because security --on 2025-07-09 --en "The course for journalists was put off after the 12-day war" --fa "دوره خبرنگاران پس از جنگ ۱۲ روزه به تعویق افتاد" --assumed
$HAMKARI milestone done IHL-03 --on 2025-09-15 --assumed
$HAMKARI milestone done IHL-04 --on 2025-10-08 --assumed
$HAMKARI milestone done IHL-05 --on 2025-12-03 --assumed
$HAMKARI fund receive IHL-F1 "30000 CHF" --on 2025-03-05 --assumed
$HAMKARI fund spend IHL-F1 "15500 CHF" --budget IHL-B1 --on 2025-05-21 --assumed
$HAMKARI fund receive IHL-F1 "26000 CHF" --on 2025-09-03 --assumed
$HAMKARI fund spend IHL-F1 "11800 CHF" --budget IHL-B1 --on 2025-09-17 --assumed
$HAMKARI fund spend IHL-F1 "23500 CHF" --budget IHL-B1 --on 2025-12-10 --assumed
$HAMKARI indicator report IHL-I1 64 --period 2025-H1 --women 26 --men 38 --group aid-workers=64 --assumed
$HAMKARI indicator report IHL-I1 98 --period 2025-H2 --women 40 --men 58 --group aid-workers=64 --group journalists=33 --assumed
$HAMKARI note IHL --en "Journalists ask for cases from practice rather than articles of the law." --fa "خبرنگاران نمونه‌های عملی را بر متن مواد قانون ترجیح می‌دهند." --kind lesson --on 2025-12-03 --assumed

# Emergency preparedness
$HAMKARI milestone done EPREP-01 --on 2025-04-30 --assumed
$HAMKARI milestone delay EPREP-02 --to 2025-08-20 --because security --on 2025-06-15 --en "All trainers were at work during the 12-day war" --fa "همه مربیان در جنگ ۱۲ روزه مشغول عملیات بودند" --assumed
$HAMKARI milestone done EPREP-02 --on 2025-08-20 --assumed
$HAMKARI milestone done EPREP-03 --on 2025-10-22 --assumed
$HAMKARI milestone delay EPREP-04 --to 2026-01-21 --because staff --on 2025-12-21 --en "Interviews with two branches are still to come" --fa "گفت‌وگو با دو استان هنوز انجام نشده است" --assumed
$HAMKARI fund receive EPREP-F1 "40000 USD" --on 2025-05-07 --assumed
$HAMKARI fund spend EPREP-F1 "16500 USD" --budget EPREP-B1 --on 2025-08-27 --assumed
$HAMKARI fund spend EPREP-F1 "23000 USD" --budget EPREP-B1 --on 2025-10-29 --assumed
$HAMKARI indicator report EPREP-I1 0 --period 2025-H1 --assumed
$HAMKARI indicator report EPREP-I1 112 --period 2025-H2 --women 43 --men 69 --assumed

# Relief and rescue
$HAMKARI milestone done RELIEF-01 --on 2025-03-05 --assumed
$HAMKARI milestone done RELIEF-02 --on 2025-05-28 --assumed
$HAMKARI milestone delay RELIEF-04 --to 2025-12-24 --because funds --on 2025-10-19 --en "The second part of the order waited for funds in rials" --fa "بخش دوم سفارش در انتظار منابع ریالی ماند" --assumed
$HAMKARI milestone done RELIEF-04 --on 2025-12-22 --assumed
$HAMKARI fund receive RELIEF-F1 "110000 CHF" --on 2025-03-12 --assumed
$HAMKARI fund spend RELIEF-F1 "104000 CHF" --budget RELIEF-B1 --on 2025-05-28 --assumed
$HAMKARI fund receive RELIEF-F3 "50000000000 IRR" --on 2025-06-18 --assumed
$HAMKARI fund receive RELIEF-F2 "60000 CHF" --on 2025-06-29 --assumed
$HAMKARI fund receive RELIEF-F1 "70000 CHF" --on 2025-07-02 --assumed
$HAMKARI fund spend RELIEF-F3 "30000000000 IRR" --budget RELIEF-B2 --on 2025-07-09 --assumed
$HAMKARI fund spend RELIEF-F1 "74000 CHF" --budget RELIEF-B1 --on 2025-12-24 --assumed
$HAMKARI fund spend RELIEF-F3 "18000000000 IRR" --budget RELIEF-B1 --on 2025-12-24 --assumed
$HAMKARI indicator report RELIEF-I1 2100 --period 2025-Q1 --women 651 --men 609 --girls 420 --boys 420 --assumed
$HAMKARI indicator report RELIEF-I1 9800 --period 2025-Q2 --women 2945 --men 2755 --girls 1900 --boys 1900 --assumed
$HAMKARI indicator report RELIEF-I1 8200 --period 2025-Q3 --women 2542 --men 2378 --girls 1640 --boys 1640 --assumed
$HAMKARI indicator report RELIEF-I1 3900 --period 2025-Q4 --women 1209 --men 1131 --girls 780 --boys 780 --assumed
$HAMKARI indicator report RELIEF-I2 3 --period 2025-H1 --assumed
$HAMKARI indicator report RELIEF-I2 3 --period 2025-H2 --assumed
$HAMKARI risk rate RELIEF-R1 --likelihood 3 --impact 4 --on 2025-12-24 --assumed
$HAMKARI note RELIEF-I1 --en "120 per cent of the target: the 12-day war raised the need in the second and third quarters." --fa "۱۲۰ درصد هدف کمّی: جنگ ۱۲ روزه نیاز را در سه‌ماهه دوم و سوم افزایش داد." --kind variance --remedy-en "Targets of 2026 are planned with a reserve for one emergency a year." --remedy-fa "هدف‌های سال ۲۰۲۶ با ذخیره‌ای برای یک سانحه در سال برنامه‌ریزی می‌شود." --on 2025-12-24 --period 2025 --assumed
$HAMKARI note RELIEF --en "Stocks were used up in June and filled up again only in December." --fa "ذخایر در خرداد مصرف شد و جایگزینی آن تا آغاز دی طول کشید." --kind challenge --on 2025-12-24 --assumed

# Restoring family links
$HAMKARI milestone done RFL-02 --on 2025-09-03 --assumed
$HAMKARI milestone done RFL-03 --on 2025-12-09 --assumed
$HAMKARI fund receive RFL-F1 "20000 CHF" --on 2025-03-12 --assumed
$HAMKARI fund spend RFL-F1 "5800 CHF" --budget RFL-B1 --on 2025-04-23 --assumed
$HAMKARI fund spend RFL-F1 "12600 CHF" --budget RFL-B1 --on 2025-12-10 --assumed
$HAMKARI indicator report RFL-I1 118 --period 2025-H1 --women 44 --men 35 --girls 21 --boys 18 --assumed
$HAMKARI indicator report RFL-I1 126 --period 2025-H2 --women 47 --men 37 --girls 22 --boys 20 --assumed
$HAMKARI indicator report RFL-I2 14 --period 2025-H1 --assumed
$HAMKARI indicator report RFL-I2 17 --period 2025-H2 --assumed

# Helal Houses
$HAMKARI milestone done HELAL-01 --on 1404-02-16 --assumed
$HAMKARI milestone done HELAL-02 --on 1404-05-22 --assumed
$HAMKARI milestone done HELAL-03 --on 1404-08-26 --assumed
$HAMKARI milestone cancel HELAL-04 --on 1404-09-23 --en "The money of the gathering goes into relief boxes, since prices rose" --fa "با افزایش قیمت‌ها، بودجه گردهمایی به صندوق‌های امدادی اختصاص یافت" --assumed
$HAMKARI fund receive HELAL-F1 "45000000000 IRR" --on 2025-05-14 --assumed
$HAMKARI fund spend HELAL-F1 "12500000000 IRR" --budget HELAL-B1 --on 2025-08-13 --assumed
$HAMKARI fund receive HELAL-F1 "35000000000 IRR" --on 2025-10-15 --assumed
$HAMKARI fund spend HELAL-F1 "32000000000 IRR" --budget HELAL-B2 --on 2025-11-19 --assumed
$HAMKARI fund spend HELAL-F1 "20000000000 IRR" --budget HELAL-B2 --on 2025-12-24 --assumed
$HAMKARI indicator report HELAL-I1 14200 --period 2025-Q1 --women 4970 --men 3550 --girls 2982 --boys 2698 --group migrants=1704 --group vulnerable=7810 --assumed
$HAMKARI indicator report HELAL-I1 15100 --period 2025-Q2 --women 5285 --men 3775 --girls 3171 --boys 2869 --group migrants=1812 --group vulnerable=8305 --assumed
$HAMKARI indicator report HELAL-I1 16800 --period 2025-Q3 --women 5880 --men 4200 --girls 3528 --boys 3192 --group migrants=2016 --group vulnerable=9240 --assumed
$HAMKARI indicator report HELAL-I1 15300 --period 2025-Q4 --women 5355 --men 3825 --girls 3213 --boys 2907 --group migrants=1836 --group vulnerable=8415 --assumed
$HAMKARI indicator report HELAL-I2 2450 --period 2025-H1 --assumed
$HAMKARI indicator report HELAL-I2 2590 --period 2025-H2 --assumed
$HAMKARI risk rate HELAL-R1 --likelihood 5 --impact 4 --on 2025-12-14 --assumed

# Asked for, proposed, under negotiation: steps only, no money
$HAMKARI milestone delay EDU-02 --to 2026-02-25 --because partner --on 2025-11-16 --en "The parties are still writing the concept note" --fa "طرف‌ها هنوز در حال تدوین طرح مفهومی هستند" --assumed
$HAMKARI milestone done SUPPLY-01 --on 2025-08-06 --assumed
$HAMKARI milestone delay SUPPLY-02 --to 2026-03-04 --because sanctions --on 2025-11-23 --en "What sanctions allow is being looked into" --fa "امکان‌پذیری در چارچوب تحریم‌ها در دست بررسی است" --assumed
$HAMKARI milestone done PREHOSP-01 --on 2025-11-19 --assumed
$HAMKARI milestone done PEER-01 --on 2025-12-10 --assumed

# 2026: no source tells what happened; estimates only, so that the plan can be followed
$HAMKARI milestone done HEALTH-05 --on 2026-01-12 --assumed
$HAMKARI milestone done MHPSS-06 --on 2026-01-19 --assumed
$HAMKARI milestone done EPREP-04 --on 2026-01-20 --assumed
$HAMKARI milestone done MINE-05 --on 2026-01-26 --assumed
$HAMKARI milestone done REHAB-07 --on 2026-02-01 --assumed
$HAMKARI milestone done MINE-06 --on 2026-02-02 --assumed
$HAMKARI milestone done MHPSS-07 --on 2026-02-16 --assumed
$HAMKARI milestone done REHAB-SEC-05 --on 2026-02-18 --assumed
$HAMKARI milestone done HEALTH-07 --on 2026-02-18 --assumed
$HAMKARI milestone done REHAB-04 --on 2026-02-24 --assumed
$HAMKARI milestone done SOCIAL-05 --on 1404-12-06 --assumed
$HAMKARI milestone done REHAB-CONF-05 --on 2026-02-25 --assumed
$HAMKARI fund commit REHAB-F4 "50000 CHF" --on 2026-04-08 --assumed
$HAMKARI fund commit EPREP-F2 "30000 USD" --on 2026-04-15 --assumed
$HAMKARI fund pledge MINE-F2 "15000 CHF" --on 2026-04-20 --assumed
$HAMKARI fund receive REHAB-F4 "120000 CHF" --on 2026-02-25 --assumed
$HAMKARI fund spend REHAB-F4 "90000 CHF" --budget REHAB-B4 --on 2026-03-10 --assumed
$HAMKARI fund spend REHAB-F4 "28000 CHF" --budget REHAB-B5 --on 2026-05-20 --assumed
$HAMKARI fund receive HEALTH-F3 "60000 CHF" --on 2026-02-25 --assumed
$HAMKARI fund spend HEALTH-F3 "42000 CHF" --budget HEALTH-B3 --on 2026-05-20 --assumed
$HAMKARI fund receive MINE-F2 "60000 CHF" --on 2026-03-04 --assumed
$HAMKARI fund spend MINE-F2 "41000 CHF" --budget MINE-B4 --on 2026-06-24 --assumed
$HAMKARI fund receive MHPSS-F2 "40000 CHF" --on 2026-03-04 --assumed
$HAMKARI fund spend MHPSS-F2 "27500 CHF" --budget MHPSS-B3 --on 2026-06-17 --assumed
$HAMKARI milestone done HELAL-05 --on 1405-02-16 --assumed
$HAMKARI milestone done EPREP-05 --on 2026-05-06 --assumed
$HAMKARI milestone done RFL-04 --on 2026-05-13 --assumed
$HAMKARI milestone start REHAB-08 --on 2026-02-28 --assumed
$HAMKARI milestone delay REHAB-08 --to 2026-07-29 --because customs --on 2026-05-10 --en "The third delivery waits for customs clearance" --fa "محموله سوم در انتظار ترخیص گمرکی است" --assumed
$HAMKARI milestone done MHPSS-08 --on 2026-06-17 --assumed
$HAMKARI milestone done MINE-07 --on 2026-06-24 --assumed
$HAMKARI milestone done HEALTH-08 --on 2026-07-01 --assumed
$HAMKARI milestone delay REHAB-09 --to 2026-12-16 --because funds --on 2026-07-08 --en "No funds have been found yet for families with disabled people" --fa "هنوز منابعی برای خانواده‌های افراد دارای معلولیت تأمین نشده است" --assumed
$HAMKARI milestone done IHL-06 --on 2026-07-08 --assumed
$HAMKARI milestone done SOCIAL-06 --on 2026-07-22 --assumed
$HAMKARI milestone done RELIEF-06 --on 2026-07-22 --assumed
$HAMKARI milestone done REHAB-08 --on 2026-08-10 --assumed
$HAMKARI milestone done REHAB-SEC-06 --on 2026-09-16 --assumed
$HAMKARI milestone start MHPSS-09 --on 2026-08-31 --assumed
$HAMKARI milestone start MINE-08 --on 2026-09-05 --assumed
$HAMKARI milestone start EPREP-06 --on 2026-08-05 --assumed
$HAMKARI milestone delay EPREP-06 --to 2026-12-02 --because funds --on 2026-09-26 --en "Only a part of the contribution of 2026 is committed" --fa "تنها بخشی از کمک سال ۲۰۲۶ تعهد شده است" --assumed
$HAMKARI milestone start REHAB-10 --on 2026-10-24 --assumed
$HAMKARI milestone delay HEALTH-09 --to 2026-12-09 --because staff --on 2026-11-08 --en "The team that checks the care is not complete" --fa "تیم ارزیابی هنوز تکمیل نشده است" --assumed
$HAMKARI indicator report REHAB-I1 460 --period 2026-Q1 --province "Razavi Khorasan" --women 153 --men 179 --girls 55 --boys 73 --disabled 386 --group refugees=253 --group host-community=183 --assumed
$HAMKARI indicator report REHAB-I1 170 --period 2026-Q1 --province "South Khorasan" --women 57 --men 66 --girls 20 --boys 27 --disabled 142 --group refugees=68 --group host-community=93 --assumed
$HAMKARI indicator report REHAB-I1 260 --period 2026-Q1 --province "Sistan and Baluchestan" --women 87 --men 101 --girls 31 --boys 41 --disabled 218 --group refugees=117 --group host-community=129 --assumed
$HAMKARI indicator report REHAB-I1 230 --period 2026-Q1 --province "Tehran" --women 78 --men 89 --girls 27 --boys 36 --disabled 193 --group refugees=80 --group host-community=138 --assumed
$HAMKARI indicator report MINE-I1 5200 --period 2026-Q1 --women 1456 --men 1976 --girls 780 --boys 988 --group returnees=3639 --group border-communities=1300 --assumed
$HAMKARI indicator report MINE-I1 6100 --period 2026-Q2 --women 1708 --men 2318 --girls 915 --boys 1159 --group returnees=4270 --group border-communities=1525 --assumed
$HAMKARI indicator report MHPSS-I1 1700 --period 2026-Q1 --women 714 --men 374 --girls 340 --boys 272 --disabled 119 --assumed
$HAMKARI indicator report MHPSS-I1 2000 --period 2026-Q2 --women 840 --men 440 --girls 400 --boys 320 --disabled 140 --assumed
$HAMKARI risk rate MHPSS-R2 --likelihood 3 --impact 3 --on 2026-02-16 --assumed
$HAMKARI note REHAB-CONF --en "No source tells whether the second conference, planned for the second quarter of 2026, was held." --fa "هیچ منبعی نمی‌گوید که آیا کنفرانس دوم، که برای سه‌ماهه دوم ۲۰۲۶ برنامه‌ریزی شده بود، برگزار شد یا نه." --kind context --on 2026-06-30 --assumed
