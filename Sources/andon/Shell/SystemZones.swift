import ScalarText
import Glibc
import WorkshopCore

/// Time zones as this machine knows them, read through the C library.
enum SystemZones {
    /// The zone called `name`, as in `Europe/Brussels`; nil when this machine does not know it.
    static func zone(named name: String) -> Zone? {
        guard isKnown(name) else { return nil }
        let before = getenv("TZ").map { String(cString: $0) }
        setenv("TZ", ":" + name, 1)
        tzset()
        defer {
            if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
            tzset()
        }
        return Zone(
            name: name, firstOffsetSeconds: offset(at: years.lowerBound), changes: changes())
    }

    /// The name of the machine's own zone; `UTC` when it has none.
    static var machineZoneName: String {
        if let variable = getenv("TZ").map({ String(cString: $0) }) {
            let name = variable.rest(behind: ":").map(String.init) ?? variable
            if isKnown(name) { return name }
        }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        guard realpath("/etc/localtime", &buffer) != nil else { return "UTC" }
        let path = Files.text(of: buffer)
        guard let name = path.cut(at: "/zoneinfo/").map({ String($0.behind) }) else { return "UTC" }
        return isKnown(name) ? name : "UTC"
    }

    /// Seconds since 1970 between which changes are looked for: 1990 to 2090.
    private static let years = 631_152_000..<3_786_912_000
    private static let month = 30 * 86_400

    private static func isKnown(_ name: String) -> Bool {
        if name == "UTC" { return true }
        let isPlain = name.utf8.allSatisfy {
            ($0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z"))
                || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
                || "/_+-".utf8.contains($0)
        }
        guard isPlain, !name.isEmpty, !name.begins(with: "/") else { return false }
        var status = stat()
        return stat("/usr/share/zoneinfo/" + name, &status) == 0
            && status.st_mode & S_IFMT == S_IFREG
    }

    private static func changes() -> [Zone.Change] {
        var changes: [Zone.Change] = []
        var before = offset(at: years.lowerBound)
        for probe in stride(from: years.lowerBound + month, to: years.upperBound, by: month) {
            let after = offset(at: probe)
            guard after != before else { continue }
            let seconds = change(between: probe - month, and: probe, to: after)
            changes.append(
                Zone.Change(
                    from: Instant(milliseconds: Int64(seconds) * 1000), offsetSeconds: after))
            before = after
        }
        return changes
    }

    /// The first second at which `offset` holds.
    private static func change(between early: Int, and late: Int, to offset: Int) -> Int {
        var (low, high) = (early, late)
        while high - low > 1 {
            let middle = (low + high) / 2
            if self.offset(at: middle) == offset { high = middle } else { low = middle }
        }
        return high
    }

    private static func offset(at seconds: Int) -> Int {
        var time = time_t(seconds)
        var broken = tm()
        localtime_r(&time, &broken)
        return broken.tm_gmtoff
    }
}
