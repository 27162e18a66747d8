import WorkshopCore

/// What happens by itself after 13:30, until the shop closes.
enum Afternoon {
    static let rows: [Row] =
        arrivals.flatMap(\.rows) + dispatch + works.flatMap(\.rows) + finishes.flatMap(\.rows)
        + answers + parts

    /// An appointment made by telephone.
    private static let arrivals: [Visit] = [
        Visit(
            1079, .clarke, due: .after(900), here: nil, promise: .after(1500), [.km40], [.wash],
            booked: 1405)
    ]

    /// The jobs in work at 13:30 end, stopped ones go on, and cars come in.
    private static let dispatch: [Row] = [
        Row(1353, .foreman, .finish(1052)),
        Row(1356, .foreman, .finish(1060)),
        Row(1402, .clarke, .receive(1061)),
        Row(1408, .foreman, .finish(1062)),
        Row(1430, .foreman, .finish(1058)),
        Row(1431, .clarke, .receive(1071)),
        Row(1440, .foreman, .finish(1055)),
        Row(1442, .foreman, .resume(1068, .allen)),
        Row(1449, .foreman, .assign(1067, .sands, at: 1508)),
        Row(1449, .foreman, .finish(1068)),
        Row(1450, .foreman, .resume(1057, .bates)),
        Row(1456, .foreman, .resume(1049, .white)),
        Row(1510, .foreman, .finish(1057)),
        Row(1518, .foreman, .finish(1049)),
        Row(1535, .clarke, .receive(1077)),
    ]

    private static let works: [Work] = [
        Work(1063, .white, plan: 1345, dispatched: 1344, from: 1345, until: 1424),
        Work(Line(1052, 2), .smith, from: 1354, until: 1446),
        Work(Line(1060, 2), .bates, plan: 1357, dispatched: 1355, from: 1357, until: 1448),
        Work(1066, .sands, plan: 1410, dispatched: 1409, from: 1410, until: 1506),
        Work(1061, .white, plan: 1425, dispatched: 1344, from: 1426, until: 1454),
        Work(1059, .smith, plan: 1448, dispatched: 1447, from: 1448, until: 1534),
        Work(1070, .morris, from: 1436, until: 1520),
        Work(1071, .allen, plan: 1500, dispatched: 1459, from: 1500, until: 1546),
        Work(1067, .sands, from: 1508, until: 1540),
        Work(Line(1077, 2), .bates, plan: .after(945), dispatched: 1543),
    ]

    private static let finishes: [Finish] = [
        Finish(1053, .moreau, washed: 1334, bill: 1336, ready: 1338, out: 1405),
        Finish(1048, .moreau, bill: 1337, ready: 1339, out: 1352),
        Finish(1044, .clarke, out: 1347),
        Finish(
            1046, .clarke, inspection: 1337, wash: 1340, washed: 1354, bill: 1358, ready: 1400,
            out: 1424),
        Finish(
            1069, .clarke, inspection: 1342, wash: 1356, washed: 1408, bill: 1414, ready: 1417,
            out: 1502),
        Finish(
            1062, .moreau, inspection: 1411, wash: 1413, washed: 1425, bill: 1431, ready: 1434,
            out: 1522),
        Finish(
            1063, .moreau, inspection: 1426, wash: 1427, washed: 1437, bill: 1440, ready: 1442,
            out: 1448),
        Finish(
            1058, .clarke, inspection: 1436, wash: 1438, washed: 1450, bill: 1454, ready: 1456,
            out: 1510),
        Finish(1055, .clarke, inspection: 1445, bill: 1455, ready: 1457, out: 1541),
        Finish(
            1052, .moreau, inspection: 1450, wash: 1452, washed: 1503, bill: 1506, ready: 1508,
            out: 1514),
        Finish(1060, .moreau, inspection: 1453, bill: 1503, ready: 1505, out: 1536),
        Finish(1061, .clarke, inspection: 1458, bill: 1504, ready: 1506, out: 1519),
        Finish(1068, .clarke, inspection: 1455, bill: 1509, ready: 1512),
        Finish(
            1066, .clarke, inspection: 1510, wash: 1512, washed: 1523, bill: 1527, ready: 1530),
        Finish(1057, .moreau, inspection: 1514, bill: 1521, ready: 1524),
        Finish(1043, .moreau, out: 1517),
        Finish(
            1049, .moreau, inspection: 1522, wash: 1524, washed: 1538, bill: 1541, ready: 1543,
            out: 1555),
        Finish(1070, .clarke, inspection: 1525, bill: 1532, ready: 1534),
        Finish(1059, .moreau, inspection: 1538, bill: 1545, ready: 1547, out: 1556),
        Finish(1067, .moreau, inspection: 1545, bill: 1551, ready: 1553),
        Finish(1071, .clarke, inspection: 1550, bill: 1554, ready: 1556),
        Finish(1065, .moreau, out: 1553),
    ]

    /// What advisors and customers say.
    private static let answers: [Row] = [
        Row(1333, .moreau, .acknowledge(1049)),
        Row(
            1336, .moreau, .promise(1052, 1530, Words("gearbox took longer", "变速箱作业延时"))),
        Row(1346, .moreau, .authorise(Line(1060, 2))),
        Row(1358, .clarke, .note(1068, Words("customer says yes", "客户同意更换"))),
        Row(1416, .clarke, .confirm(1076)),
    ]

    /// The gasket comes, the lift takes longer, the body shop calls.
    private static let parts: [Row] = [
        Row(
            1424, .foreman,
            .changeStop(
                1057, .interrupted,
                Words("lift 4 repaired, waits for a stall", "4号举升机已修复,等工位"),
                until: 1450, parked: "P4")),
        Row(1427, .moreau, .acknowledge(1057)),
        Row(1438, .partsClerk, .part(1049, "11213-31030", .arrived)),
        Row(1445, .partsClerk, .part(1049, "11213-31030", .issued)),
        Row(
            1528, .foreman,
            .changeStop(
                1051, .sublet, Words("paint dries until noon", "油漆中午前晾干"),
                until: .after(1300), parked: Words("body shop", "钣喷厂"))),
        Row(1532, .clarke, .acknowledge(1051)),
    ]
}
