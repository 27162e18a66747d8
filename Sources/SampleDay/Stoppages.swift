import WorkshopCore

/// What goes against the plan until 13:30: stoppages, parts on back order, work found during work
/// and the promises that move because of them.
enum Stoppages {
    static let rows: [Row] = lift + reply + gasket + compressor + bodyShop + foundWork + promises

    /// A: the lift fails under a car on which the wheels are half done.
    private static let lift: [Row] = [
        Row(
            926, .foreman,
            .stop(
                1057, .interrupted,
                Words("lift 4 blocked, electrician comes at 14:00", "4号举升机故障,电工14点到"),
                until: 1430, parked: "P4")),
        Row(931, .moreau, .acknowledge(1057)),
    ]

    /// B: the customer must say yes or no.
    private static let reply: [Row] = [
        Row(
            1002, .foreman,
            .stop(
                1068, .customer,
                Words("battery dead: new one, yes or no?", "蓄电池报废,是否更换?"), until: 1400,
                parked: "P7")),
        Row(1008, .clarke, .acknowledge(1068)),
        Row(
            1015, .clarke,
            .note(1068, Words("left word, calls back after lunch", "已留言,午后回电"))),
    ]

    /// C: a part from the depot of the same town that comes later than it was to come.
    private static let gasket: [Row] = [
        Row(1152, .foreman, .ask(1049, "11213-31030")),
        Row(1156, .moreau, .part(1049, "11213-31030", .authorised)),
        Row(1158, .partsClerk, .part(1049, "11213-31030", .ordered, eta: 1330)),
        Row(
            1200, .foreman,
            .stop(
                1049, .parts, Words("valve cover gasket leaks", "气门室盖垫漏油,待件"), until: 1330,
                parked: "P2")),
        Row(1203, .moreau, .acknowledge(1049)),
        Row(1327, .partsClerk, .part(1049, "11213-31030", .ordered, eta: 1440)),
        Row(
            1328, .foreman,
            .changeStop(
                1049, .parts,
                Words("valve cover gasket, due 14:40, was 13:30", "气门室盖垫14:40到货,原13:30"),
                until: 1440, parked: "P2")),
    ]

    /// C: a part that comes only in the morning; the job never began and is planned for then.
    private static let compressor: [Row] = [
        Row(938, .foreman, .ask(1064, "88320-0R040")),
        Row(940, .foreman, .assign(1064, .morris, at: .after(815))),
        Row(946, .clarke, .part(1064, "88320-0R040", .authorised)),
        Row(
            950, .foreman,
            .stop(
                1064, .parts, Words("compressor on back order", "空调压缩机待件"),
                until: .after(800), parked: "P5")),
        Row(953, .clarke, .acknowledge(1064)),
        Row(955, .partsClerk, .part(1064, "88320-0R040", .ordered, eta: .after(800))),
    ]

    /// D: the paint is done outside.
    private static let bodyShop: [Row] = [
        Row(
            1000, .foreman,
            .stop(
                1051, .sublet, Words("bumper off, paint outside", "保险杠已拆,外委喷漆"),
                until: .after(1100), parked: Words("body shop", "钣喷厂"))),
        Row(1004, .clarke, .acknowledge(1051)),
    ]

    /// One addition that was authorised and done, one that still waits for the customer's word.
    private static let foundWork: [Row] = [
        Row(846, .foreman, .addWork(1048, .rearDiscs)),
        Row(852, .moreau, .acknowledge(1048)),
        Row(934, .moreau, .authorise(Line(1048, 2))),
        Row(1321, .foreman, .addWork(1060, .rearPads)),
        Row(
            1322, .foreman,
            .alert(1060, Words("rear pads at 2 mm: yes or no?", "后刹车片仅剩2毫米,是否更换?"))),
        Row(1325, .moreau, .acknowledge(1060)),
    ]

    private static let promises: [Row] = [
        Row(
            1141, .clarke,
            .promise(
                1046, 1430, Words("pulley seized, pump takes longer", "皮带轮卡死,水泵更换延时")))
    ]
}
