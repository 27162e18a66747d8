/// The regular work until 13:30: dispatch, start and end of each job, then the steps after it.
enum Morning {
    static let rows: [Row] =
        works.flatMap(\.rows) + finishes.flatMap(\.rows) + calls

    /// By technician; a job without an end is in work at 13:30, or was stopped.
    static let works: [Work] =
        dayBefore + [
            Work(1041, .smith, plan: 700, from: 700, until: 800),
            Work(1044, .smith, plan: 830, from: 830, until: 1028),
            Work(1052, .smith, plan: 1030, from: 1030),
            Work(Line(1052, 2), .smith, plan: 1300),
            Work(1075, .smith, plan: .after(700), dispatched: 1045),

            Work(1042, .morris, plan: 715, from: 712, until: 850),
            Work(1042, .morris, from: 900, until: 912),
            Work(1046, .morris, plan: 915, from: 916, until: 1312),
            Work(1058, .morris, plan: 1315, from: 1314),
            Work(1070, .morris, plan: 1440, dispatched: 1145),

            Work(1043, .white, plan: 800, from: 802, until: 852),
            Work(Line(1043, 2), .white, plan: 850, from: 852, until: 942),
            Work(1049, .white, plan: 945, from: 945),

            Work(1045, .bates, plan: 700, from: 700, until: 851),
            Work(1050, .bates, plan: 900, dispatched: 850, from: 904, until: 948),
            Work(1053, .bates, plan: 1000, from: 956, until: 1150),
            Work(1060, .bates, plan: 1300, from: 1302),
            Work(1067, .bates, plan: 1400),
            Work(1077, .bates, plan: .after(815), dispatched: 1130),

            Work(1047, .allen, plan: 700, from: 702, until: 733),
            Work(1048, .allen, plan: 730, from: 740, until: 910),
            Work(1051, .allen, plan: 900, from: 915),
            Work(Line(1048, 2), .allen, plan: 1005, dispatched: 1002, from: 1008, until: 1128),
            Work(1055, .allen, plan: 1130, from: 1132),

            Work(1065, .sands, plan: 700, from: 705, until: 752),
            Work(Line(1065, 2), .sands, plan: 745, from: 752, until: 848),
            Work(1057, .sands, plan: 845, from: 854),
            Work(1068, .sands, plan: 935, dispatched: 928, from: 935),
            Work(1069, .sands, plan: 1005, from: 1006, until: 1128),
            Work(Line(1069, 2), .sands, plan: 1130, from: 1130, until: 1316),
            Work(1062, .sands, plan: 1320, from: 1318),

            Work(1074, .smith, plan: 800),
        ]

    private static let dayBefore: [Work] = [
        Work(
            1031, .allen, plan: .before(800), dispatched: .before(650), from: .before(805),
            until: .before(931)),
        Work(
            Line(1031, 2), .allen, plan: .before(930), dispatched: .before(650),
            from: .before(931), until: .before(1010)),
        Work(
            1034, .morris, plan: .before(745), dispatched: .before(650), from: .before(745),
            until: .before(1034)),
        Work(
            1036, .white, plan: .before(900), dispatched: .before(650), from: .before(903),
            until: .before(1027)),
        Work(
            Line(1036, 2), .white, plan: .before(1030), dispatched: .before(650),
            from: .before(1030), until: .before(1102)),
        Work(
            1038, .bates, plan: .before(1300), dispatched: .before(650), from: .before(1304),
            until: .before(1356)),
    ]

    static let finishes: [Finish] = [
        Finish(
            1031, .moreau, inspection: .before(1016), wash: .before(1025), washed: .before(1040),
            bill: .before(1055), ready: .before(1058), out: .before(1150)),
        Finish(
            1034, .clarke, inspection: .before(1042), wash: .before(1045), washed: .before(1101),
            bill: .before(1115), ready: .before(1118), out: .before(1240)),
        Finish(
            1036, .moreau, inspection: .before(1110), bill: .before(1125), ready: .before(1128),
            out: .before(1445)),
        Finish(
            1038, .clarke, inspection: .before(1403), bill: .before(1415), ready: .before(1417),
            out: .before(1522)),
        Finish(
            1041, .moreau, inspection: 806, wash: 810, washed: 823, bill: 830, ready: 832,
            out: 915),
        Finish(
            1042, .clarke, inspection: 918, wash: 925, washed: 940, bill: 950, ready: 955,
            out: 1110),
        Finish(
            1043, .moreau, inspection: 948, wash: 1000, washed: 1014, bill: 1020, ready: 1024),
        Finish(
            1044, .clarke, inspection: 1036, wash: 1040, washed: 1055, bill: 1110, ready: 1115),
        Finish(
            1045, .moreau, inspection: 856, wash: 900, washed: 915, bill: 920, ready: 923,
            out: 1030),
        Finish(1047, .clarke, inspection: 738, bill: 745, ready: 746, out: 755),
        Finish(1048, .moreau, inspection: 1137),
        Finish(1050, .clarke, inspection: 954, bill: 1000, ready: 1002, out: 1011),
        Finish(1053, .moreau, inspection: 1157, wash: 1321),
        Finish(
            1065, .moreau, inspection: 901, wash: 942, washed: 957, bill: 1005, ready: 1009),
    ]

    /// A failed inspection, one who stayed away, one who called off, and calls after delivery.
    private static let calls: [Row] = [
        Row(
            858, .inspector,
            .fail(1042, Words("left caliper bolt not to torque", "左侧卡钳螺栓力矩不足"))),
        Row(818, .foreman, .unassign(1074)),
        Row(820, .clarke, .noShow(1074)),
        Row(852, .moreau, .cancel(1073, Words("customer is ill", "客户生病,改期"))),
        Row(918, .moreau, .followUp(1031, Words("all well", "客户满意"))),
        Row(920, .moreau, .close(1031)),
        Row(1006, .clarke, .followUp(1034, Words("asks about winter tyres", "咨询冬季轮胎"))),
        Row(
            1118, .clarke,
            .note(1044, Words("texted: ready, comes at 13:45", "已短信通知,13:45取车"))),
        Row(
            1140, .moreau,
            .note(1048, Words("bill: goodwill on rear discs asked for", "账单:后刹车盘申请优惠"))),
    ]
}
