import ScalarText
import WorkshopCore

/// The time zones that a calendar names, each looked up once.
struct CalendarZones {
    /// The shop's own zone, in which times without one are.
    let shop: Zone
    private let lookUp: (String) -> Zone?
    private var known: [String: Zone?] = [:]

    init(shop: Zone, lookUp: @escaping (String) -> Zone? = { _ in nil }) {
        self.shop = shop
        self.lookUp = lookUp
    }

    /// The zone of a TZID: a name of the time zone database, also behind a registry's path, or a
    /// name that Windows uses; nil when it is neither.
    mutating func zone(named name: String) -> Zone? {
        if let zone = known[name] { return zone }
        let zone = Self.candidates(name).lazy.compactMap { [shop, lookUp] candidate in
            if candidate == shop.name { return shop }
            return Self.universal.contains(candidate) ? .utc : lookUp(candidate)
        }.first
        known[name] = .some(zone)
        return zone
    }

    /// `/mozilla.org/20050126_1/Europe/Berlin` is tried as what its last two and three parts name.
    private static func candidates(_ name: String) -> [String] {
        let plain = CleanText(name.prefix(200)).text
        let parts = plain.parts(at: "/").filter { !$0.isEmpty }
        let tails = plain.begins(with: "/") ? [2, 3, 1].map { parts.suffix($0) } : []
        return [windows[plain.lowercased()] ?? plain] + tails.map { $0.joined(separator: "/") }
    }

    private static let universal: Set = ["UTC", "GMT", "Z", "Etc/UTC", "Etc/GMT"]

    /// Names of Windows, in small letters, with the zone of each one's own territory (Unicode CLDR,
    /// `windowsZones.xml`).
    private static let windows = [
        "afghanistan standard time": "Asia/Kabul", "alaskan standard time": "America/Anchorage",
        "arab standard time": "Asia/Riyadh", "arabian standard time": "Asia/Dubai",
        "argentina standard time": "America/Buenos_Aires",
        "atlantic standard time": "America/Halifax",
        "aus central standard time": "Australia/Darwin",
        "aus eastern standard time": "Australia/Sydney",
        "bangladesh standard time": "Asia/Dhaka", "canada central standard time": "America/Regina",
        "cen. australia standard time": "Australia/Adelaide",
        "central america standard time": "America/Guatemala",
        "central asia standard time": "Asia/Almaty",
        "central europe standard time": "Europe/Budapest",
        "central european standard time": "Europe/Warsaw",
        "central standard time": "America/Chicago",
        "central standard time (mexico)": "America/Mexico_City",
        "china standard time": "Asia/Shanghai", "中国标准时间": "Asia/Shanghai",
        "e. africa standard time": "Africa/Nairobi",
        "e. australia standard time": "Australia/Brisbane",
        "e. europe standard time": "Europe/Chisinau",
        "e. south america standard time": "America/Sao_Paulo",
        "eastern standard time": "America/New_York", "egypt standard time": "Africa/Cairo",
        "fle standard time": "Europe/Kiev", "gmt standard time": "Europe/London",
        "greenwich standard time": "Atlantic/Reykjavik", "gtb standard time": "Europe/Bucharest",
        "hawaiian standard time": "Pacific/Honolulu", "india standard time": "Asia/Calcutta",
        "israel standard time": "Asia/Jerusalem", "korea standard time": "Asia/Seoul",
        "morocco standard time": "Africa/Casablanca", "mountain standard time": "America/Denver",
        "new zealand standard time": "Pacific/Auckland",
        "newfoundland standard time": "America/St_Johns",
        "pacific sa standard time": "America/Santiago",
        "pacific standard time": "America/Los_Angeles", "pakistan standard time": "Asia/Karachi",
        "romance standard time": "Europe/Paris", "russian standard time": "Europe/Moscow",
        "sa pacific standard time": "America/Bogota", "se asia standard time": "Asia/Bangkok",
        "singapore standard time": "Asia/Singapore",
        "south africa standard time": "Africa/Johannesburg",
        "taipei standard time": "Asia/Taipei", "tokyo standard time": "Asia/Tokyo",
        "turkey standard time": "Europe/Istanbul", "us mountain standard time": "America/Phoenix",
        "utc": "UTC", "w. australia standard time": "Australia/Perth",
        "w. central africa standard time": "Africa/Lagos",
        "w. europe standard time": "Europe/Berlin",
    ]
}
