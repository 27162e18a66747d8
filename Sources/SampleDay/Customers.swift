/// Who comes with which car, by order number: all invented.
struct Customer: Sendable {
    let name: Words
    let plate: Words
    let model: Words

    init(_ english: String, _ chinese: String, _ plate: Words, _ model: Words) {
        name = Words(english, chinese)
        self.plate = plate
        self.model = model
    }

    /// A number that nobody has: London's range for drama, and a prefix that China never gave out.
    static func phone(of order: Int) -> Words {
        let digits = String(1000 + order * 377 % 1000).dropFirst()
        return Words("+44 20 7946 0\(digits)", "15400000\(digits)")
    }

    static func of(_ order: Int) -> Customer {
        guard let customer = all[order] else {
            preconditionFailure("the sample day names no customer for order \(order)")
        }
        return customer
    }

    private static let camry = Words("Camry", "凯美瑞")
    private static let corolla = Words("Corolla", "卡罗拉")
    private static let highlander = Words("Highlander", "汉兰达")
    private static let hilux = Words("Hilux", "海拉克斯")
    private static let landCruiser = Words("Land Cruiser", "普拉多")
    private static let prius = Words("Prius", "普锐斯")
    private static let rav4 = Words("RAV4", "RAV4荣放")
    private static let sienna = Words("Sienna", "赛那")
    private static let yaris = Words("Yaris", "致炫")

    static let all: [Int: Customer] = dayBefore.merging(morning) { $1 }
        .merging(afternoon) { $1 }.merging(dayAfter) { $1 }

    private static let dayBefore: [Int: Customer] = [
        1031: Customer("Łukasz Wójcik", "高建平先生", Words("YXF 196", "鲁M·7C3N8"), sienna),
        1034: Customer("Ana María López", "周丽娜女士", Words("REW 595", "浙A·LYX4Q"), rav4),
        1036: Customer("Kwame Mensah", "杨磊先生", Words("GKM 284", "川C·73Y9T"), prius),
        1038: Customer("Ingrid Solberg", "徐静女士", Words("NDB 740", "沪G·UAGK2"), camry),
    ]

    private static let morning: [Int: Customer] = [
        1041: Customer("Priya Nair", "何敏女士", Words("ZVG 558", "苏H·6XZB3"), prius),
        1042: Customer("Tomás Ferreira", "林红勇先生", Words("CFT 861", "京C·GX2TP"), corolla),
        1043: Customer("Aoife Byrne", "郭丽女士", Words("BYR 302", "京E·1T2UZ"), rav4),
        1044: Customer("Søren Østergård", "胡海洋先生", Words("HTK 130", "粤H·BBLK6"), camry),
        1045: Customer("Mei-Ling Lau", "梁美玲女士", Words("LML 417", "粤B·5K8Q2"), yaris),
        1046: Customer("Yusuf Demir", "马建华先生", Words("YDM 650", "沪E·P66LH"), highlander),
        1047: Customer("Grace Okonkwo", "宋雅琴女士", Words("OKN 228", "鲁B·Q2D75"), corolla),
        1048: Customer("Jan de Vries", "冯志刚先生", Words("JDV 913", "浙D·79XGW"), camry),
        1049: Customer("Wei Tan", "谭伟先生", Words("QRS 903", "沪B·E0PPH"), highlander),
        1050: Customer("Hannah Weiss", "韩雪女士", Words("WSS 046", "川A·LFD75"), yaris),
        1051: Customer("Rashid Karimi", "康瑞先生", Words("UVW 771", "粤F·48N3E"), corolla),
        1052: Customer("Leila Haddad", "哈丽娜女士", Words("RBD 117", "粤E·XN3YV"), landCruiser),
        1053: Customer("Carlos Mendoza", "孟凡先生", Words("MDZ 384", "鲁M·H90P4"), rav4),
        1055: Customer("Zoltán Arany", "金卓先生", Words("ZAA 410", "苏A·2W7L9"), hilux),
        1057: Customer("Nomvula Dlamini", "刁玉兰女士", Words("NVD 535", "京D·NEFP3"), sienna),
        1058: Customer("Giulia Conti", "康洁女士", Words("GCT 179", "苏C·3AY5R"), rav4),
    ]

    private static let afternoon: [Int: Customer] = [
        1059: Customer("Samuel Adeyemi", "邓世明先生", Words("RBD 901", "鲁C·M4Y18"), camry),
        1060: Customer("Kenji Watanabe", "田健次先生", Words("KWT 622", "粤F·GUAU3"), corolla),
        1061: Customer("Fatima Idrissi", "方雪女士", Words("FZI 348", "沪A·D52K7"), prius),
        1062: Customer("Petra Novotná", "罗佩女士", Words("PNV 807", "浙B·83MHT"), yaris),
        1063: Customer("Emily Brown", "江晓棠女士", Words("KHL 223", "鲁M·5N7W6"), yaris),
        1064: Customer("Oleksandr Kovalenko", "柯磊先生", Words("PLN 445", "沪H·XTFW4"), prius),
        1065: Customer("Sofia Papadaki", "白素芬女士", Words("SPD 291", "京A·K6R20"), corolla),
        1066: Customer("Tane Rangi", "兰天先生", Words("TTE 118", "川B·9GZ5V"), hilux),
        1067: Customer("Noor van Dijk", "戴诺女士", Words("NVK 460", "苏E·W1C37"), highlander),
        1068: Customer("Rajesh Kulkarni", "古力先生", Words("RJK 576", "鲁A·4TB62"), camry),
        1069: Customer("Chloé Lambert", "兰晓雯女士", Words("CLB 734", "粤A·Y08DJ"), rav4),
        1070: Customer("Ibrahim Sesay", "谢一帆先生", Words("ISY 082", "浙C·6FE91"), landCruiser),
        1071: Customer("Marta Kowalczyk", "葛曼女士", Words("MKW 655", "沪C·R3L08"), yaris),
        1073: Customer("David Cohen", "高大卫先生", Words("DCH 990", "京B·2ZH47"), sienna),
        1074: Customer("Liam Doherty", "杜力先生", Words("LDH 513", "鲁E·V7U35"), corolla),
    ]

    private static let dayAfter: [Int: Customer] = [
        1075: Customer("Astrid Lindholm", "安琪女士", Words("ASL 147", "苏B·H83N6"), camry),
        1076: Customer("Hamza Siddiqui", "司徒杰先生", Words("HSQ 268", "粤C·1QK59"), hilux),
        1077: Customer("Elena Petrova", "裴艳女士", Words("ELP 839", "鲁M·X62A0"), highlander),
        1078: Customer("Thabo Nkosi", "陶波先生", Words("TBN 371", "川E·D4M77"), rav4),
        1079: Customer("Ewa Zielińska", "叶华女士", Words("EZL 604", "浙F·05WSP"), prius),
    ]
}
