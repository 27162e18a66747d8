import WorkshopCore

/// Work as the shop sells it: its name, flat-rate time, least skill and kind.
struct Operation: Hashable, Sendable {
    let name: Words
    let flatRate: Minutes
    let skill: Skill
    let kind: JobKind

    /// `tenths` are tenths of an hour, the steps in which flat-rate time is sold.
    init(_ name: Words, _ tenths: Int, _ skill: Int, _ kind: JobKind) {
        self.name = name
        self.flatRate = Minutes(tenths * 6)
        self.skill = Skill(clamping: skill)
        self.kind = kind
    }

    func line(in language: SampleLanguage) -> JobLine {
        JobLine(
            description: name.text(in: language), flatRate: flatRate, skill: skill, kind: kind)
    }
}

extension Operation {
    static let oil = Self(Words("Oil and filter service", "更换机油机滤"), 7, 1, .maintenance)
    static let oilAndCabin = Self(
        Words("Oil, filter and cabin filter", "更换机油机滤及空调滤芯"), 9, 1, .maintenance)
    static let km10 = Self(Words("10,000 km service", "1万公里保养"), 10, 1, .maintenance)
    static let km20 = Self(Words("20,000 km service", "2万公里保养"), 14, 1, .maintenance)
    static let km40 = Self(Words("40,000 km service", "4万公里保养"), 18, 2, .maintenance)
    static let km80 = Self(Words("80,000 km service", "8万公里保养"), 26, 3, .maintenance)
    static let tyres = Self(
        Words("Tyre rotation and balance", "轮胎换位动平衡"), 8, 1, .maintenance)
    static let winterWheels = Self(
        Words("Fit winter wheels", "更换冬季轮胎"), 8, 1, .maintenance)
    static let newTyres = Self(
        Words("Four new tyres and alignment", "更换四条轮胎并四轮定位"), 16, 2, .maintenance)
    static let alignment = Self(Words("Four-wheel alignment", "四轮定位"), 9, 2, .repair)
    static let brakeFluid = Self(Words("Brake fluid change", "更换制动液"), 6, 1, .maintenance)
    static let frontBrakes = Self(
        Words("Front brake pads and discs", "前刹车片及刹车盘更换"), 14, 2, .repair)
    static let rearDiscs = Self(Words("Rear brake discs", "后刹车盘更换"), 13, 2, .repair)
    static let rearPads = Self(Words("Rear brake pads", "后刹车片更换"), 9, 2, .repair)
    static let brakeNoise = Self(Words("Brake noise, front", "前刹车异响复查"), 8, 4, .repair)
    static let battery = Self(Words("Battery test and replace", "蓄电池检测更换"), 5, 1, .repair)
    static let waterPump = Self(Words("Water pump", "更换水泵"), 29, 3, .repair)
    static let airConditioning = Self(
        Words("A/C not cooling, repair", "空调不制冷检修"), 13, 3, .repair)
    static let compressor = Self(Words("A/C compressor", "更换空调压缩机"), 21, 3, .repair)
    static let warningLamp = Self(
        Words("Engine warning lamp diagnosis", "发动机故障灯诊断"), 8, 3, .repair)
    static let shockAbsorbers = Self(
        Words("Front shock absorbers", "更换前减振器"), 22, 2, .repair)
    static let gearbox = Self(Words("Gearbox oil seal", "更换变速箱油封"), 15, 4, .repair)
    static let roadTest = Self(
        Words("Gearbox fluid and road test", "更换变速箱油并路试"), 10, 4, .repair)
    static let recall = Self(Words("Airbag recall campaign", "安全气囊召回"), 5, 3, .campaign)
    static let bumper = Self(
        Words("Rear bumper off and on, paint", "后保险杠拆装喷漆"), 15, 2, .bodywork)
}
