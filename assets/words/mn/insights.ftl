### Insights (ux.md 4.16). Nothing here may show one child.

insights-title = Нэгтгэл
insights-per-month = Сар бүрийн ярилцлага
insights-age-and-first = Нас, анхны ба давтан
insights-language = Хэл, орчуулагч
insights-needs = Хангасан хэрэгцээ
insights-length = Үргэлжилсэн хугацаа
insights-breaks = Завсарлага
insights-prompts = Асуултын төрөл, үе шатаар
insights-feelings = Мэдрэмж, юу хийсэн
insights-consent = Зорилго бүрийн хариулт
insights-referrals = Холбон зуучлал, очих хүртэл хоног
insights-preparation = Бэлтгэл бүрэн
insights-sign-off = Баталж хаах хүртэл
insights-left-out = Зөвшөөрөөгүй тул хасагдсан: { NUMBER($count) }
insights-too-few = Тоо цөөн тул харуулахгүй.
insights-only-totals = 20-оос цөөн ярилцлагатай тул зөвхөн нийт тоо харуулна.
insights-hidden-cell = Бусдаас нь бодож гаргахааргүй болгож нуув.
insights-table = Хүснэгтээр
insights-copy = Хуулах
insights-import = Бусад өрөөний тоог авах
