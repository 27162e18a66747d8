import WorkshopCore

/// The six technicians of the trade's training picture, in the order of the board.
enum Mechanic: CaseIterable, Sendable {
    case smith, morris, white, bates, allen, sands

    var name: Words {
        switch self {
        case .smith: Words("B. Smith", "林国栋")
        case .morris: Words("D. Morris", "孙志远")
        case .white: Words("S. White", "胡晓峰")
        case .bates: Words("G. Bates", "黄立新")
        case .allen: Words("M. Allen", "陈明")
        case .sands: Words("D. Sands", "赵磊")
        }
    }

    var skill: Skill {
        switch self {
        case .smith: Skill(clamping: 4)
        case .morris, .white: Skill(clamping: 3)
        case .bates, .allen: Skill(clamping: 2)
        case .sands: Skill(clamping: 1)
        }
    }
}

/// Those who give commands: the foreman, two service advisors and the people around them.
enum Person: CaseIterable, Sendable {
    case foreman, moreau, clarke, inspector, washer, cashier, partsClerk

    var name: Words {
        switch self {
        case .foreman: Words("Wang", "王强")
        case .moreau: Words("Moreau", "刘敏")
        case .clarke: Words("Clarke", "周倩")
        case .inspector: Words("Okafor", "吴刚")
        case .washer: Words("Petit", "马军")
        case .cashier: Words("Silva", "何芳")
        case .partsClerk: Words("Lindgren", "郑伟")
        }
    }
}
