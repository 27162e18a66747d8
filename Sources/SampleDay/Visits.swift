import WorkshopCore

/// The orders of the sample day, in four tables: of the day before, worked on in the morning, for
/// the afternoon, and for the day after.
enum Visits {
    static let all = dayBefore + morning + afternoon + dayAfter

    static let dayBefore: [Visit] = [
        Visit(
            1031, .moreau, due: .before(800), here: .before(752), promise: .before(1200),
            [.frontBrakes, .brakeFluid], [.wash], booked: .before(640)),
        Visit(
            1034, .clarke, due: .before(730), here: .before(735), promise: .before(1300),
            [.km80], [.wash], booked: .before(642)),
        Visit(
            1036, .moreau, due: .before(900), here: .before(858), promise: .before(1500),
            [.airConditioning, .recall], booked: .before(644)),
        Visit(
            1038, .clarke, due: .before(1300), here: .before(1255), promise: .before(1530),
            [.alignment], booked: .before(646)),
    ]

    static let morning: [Visit] = [
        Visit(
            1041, .moreau, due: 700, here: 650, promise: 930, [.km10], [.wash],
            booked: .before(905), confirmed: .before(1530)),
        Visit(
            1042, .clarke, due: 700, here: 655, promise: 1130, [.frontBrakes], [.wash],
            booked: .before(912), parts: [PartRequest(number: "43512-06150", quantity: 2, job: 1)]),
        Visit(
            1043, .moreau, due: 745, here: 750, promise: 1600, [.tyres, .alignment], [.wash],
            booked: .before(940), confirmed: .before(1532),
            notes: Words("pulls to the left", "行驶跑偏")),
        Visit(
            1044, .clarke, due: 815, here: 817, promise: 1400, [.km40], [.wash],
            booked: .before(1003), confirmed: .before(1534)),
        Visit(
            1045, .moreau, due: 645, here: 645, promise: 1100, [.km40], [.wash],
            booked: .before(1018)),
        Visit(
            1046, .clarke, due: 845, here: 850, promise: 1330, [.waterPump], [.wash],
            booked: .before(1031), confirmed: .before(1536),
            parts: [PartRequest(number: "16100-29085", quantity: 1, job: 1)]),
        Visit(
            1047, .clarke, due: 645, here: 648, promise: 815, [.battery], [.waiter],
            booked: .before(1044)),
        Visit(
            1048, .moreau, due: 720, here: 722, promise: 1500, [.frontBrakes],
            booked: .before(1107), parts: [PartRequest(number: "04465-33471", quantity: 1, job: 1)]),
        Visit(
            1049, .moreau, due: 930, here: 925, promise: 1630, [.km80], [.wash],
            booked: .before(1115), confirmed: .before(1540)),
        Visit(
            1050, .clarke, due: 848, here: 849, promise: 1030, [.oil], [.waiter], booked: nil),
        Visit(
            1051, .clarke, due: 845, here: 842, promise: .after(1700), [.bumper], [.wash],
            booked: .before(1122)),
        Visit(
            1052, .moreau, due: 1000, here: 955, promise: 1445, [.gearbox, .roadTest], [.wash],
            booked: .before(1140), confirmed: .before(1542),
            notes: Words("call before 3 pm", "请15点前联系")),
        Visit(
            1053, .moreau, due: 930, here: 940, promise: 1415, [.newTyres], [.wash],
            booked: .before(1304)),
        Visit(
            1055, .clarke, due: 1100, here: 1104, promise: 1630, [.shockAbsorbers],
            booked: .before(1311), parts: [PartRequest(number: "48510-80B15", quantity: 2, job: 1)]),
        Visit(
            1057, .moreau, due: 830, here: 836, promise: 1700, [.winterWheels],
            booked: .before(1326)),
        Visit(
            1064, .clarke, due: 915, here: 920, promise: .after(1130), [.compressor],
            booked: .before(1402), notes: Words("no cooling, noise at idle", "不制冷,怠速有异响")),
        Visit(
            1065, .moreau, due: 700, here: 656, promise: 1630, [.oil, .tyres], [.wash],
            booked: .before(1410)),
        Visit(
            1068, .clarke, due: 910, here: 912, promise: 1630, [.battery], booked: nil,
            notes: Words("towed in, does not start", "拖车进厂,无法启动")),
        Visit(
            1069, .clarke, due: 945, here: 948, promise: 1515, [.km20, .tyres], [.wash],
            booked: .before(1423)),
    ]

    static let afternoon: [Visit] = [
        Visit(
            1058, .clarke, due: 1230, here: 1222, promise: 1515, [.airConditioning], [.wash],
            booked: .before(1333), confirmed: .before(1544)),
        Visit(
            1059, .moreau, due: 1252, here: 1255, promise: 1600, [.brakeNoise], booked: nil,
            comebackOf: 1012, parked: "P3", notes: Words("noise at 60 km/h", "60公里时速有异响")),
        Visit(
            1060, .moreau, due: 1245, here: 1250, promise: 1630, [.oilAndCabin],
            booked: .before(1346)),
        Visit(
            1061, .clarke, due: 1400, here: nil, promise: 1630, [.recall],
            booked: .before(1352), confirmed: 905),
        Visit(
            1062, .moreau, due: 1300, here: 1302, promise: 1530, [.tyres], [.wash],
            booked: .before(1357)),
        Visit(
            1063, .moreau, due: 1316, here: 1318, promise: 1500, [.oil], [.waiter, .wash],
            booked: nil, parked: "P1"),
        Visit(
            1066, .clarke, due: 1300, here: 1310, promise: 1700, [.km10], [.wash],
            booked: .before(1416), parked: "P6"),
        Visit(
            1067, .moreau, due: 1315, here: 1308, promise: 1700, [.brakeFluid],
            booked: .before(1420), parked: "P8"),
        Visit(
            1070, .clarke, due: 1132, here: 1135, promise: 1700, [.warningLamp], booked: nil,
            parked: "P9", notes: Words("lamp on since yesterday", "故障灯昨天亮起")),
        Visit(
            1071, .clarke, due: 1430, here: nil, promise: 1700, [.winterWheels], booked: 1020),
        Visit(
            1073, .moreau, due: 1100, here: nil, promise: 1500, [.km20], [.wash],
            booked: .before(1428)),
        Visit(
            1074, .clarke, due: 750, here: nil, promise: 1000, [.battery], booked: .before(1433)),
    ]

    static let dayAfter: [Visit] = [
        Visit(
            1075, .moreau, due: .after(700), here: nil, promise: .after(1200), [.km40], [.wash],
            booked: .before(1441), confirmed: 1042),
        Visit(
            1076, .clarke, due: .after(730), here: nil, promise: .after(1400), [.frontBrakes],
            [.wash], booked: 935),
        Visit(
            1077, .clarke, due: .after(800), here: nil, promise: .after(1500),
            [.km20, .alignment], [.wash], booked: 1051, confirmed: 1128),
        Visit(
            1078, .moreau, due: .after(1300), here: nil, promise: .after(1530), [.oil],
            [.waiter], booked: 1147),
    ]
}
