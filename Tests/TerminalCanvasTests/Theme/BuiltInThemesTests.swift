import Glibc
import Testing

@testable import TerminalCanvas

/// What every theme in `Themes/` promises to the reader.
struct BuiltInThemesTests {
    private static let names = ThemeLibrary().names()
    private static let roles = """
        text text.dim text.strong title title.clock title.alert header header.dim border footer \
        footer.key footer.disabled notice notice.good error input input.cursor selection \
        cursor.row marker.changed grid.tick grid.now grid.lunch grid.absent grid.idle chip.plan \
        chip.pushed chip.ghost job.done job.running job.over job.stopped slack.good slack.tight \
        slack.late skill skill.missing load load.over status.waiting status.next status.work \
        status.stopped status.parts status.sublet status.qc status.wash status.ready \
        status.closed mark.waiter mark.comeback mark.part mark.parked palette.match dialog \
        dialog.title dialog.border button button.focus
        """.split(separator: " ").map(String.init)
    /// Lines and shades, which nobody reads letters from.
    private static let graphics: Set = [
        "border", "dialog.border", "grid.tick", "grid.lunch", "grid.absent",
    ]
    /// Roles that stand side by side and mean different things.
    private static let groups = [
        ["slack.good", "slack.tight", "slack.late"],
        ["job.done", "job.running", "job.over", "job.stopped"],
        ["text", "selection"], ["text", "marker.changed", "selection", "slack.late"],
        ["text", "cursor.row", "selection"], ["button", "button.focus"],
        ["notice", "notice.good", "error"], ["chip.plan", "chip.pushed", "chip.ghost"],
        ["footer", "footer.key", "footer.disabled"], ["title", "title.alert"],
        ["skill", "skill.missing"], ["load", "load.over"], ["text", "text.dim", "text.strong"],
    ]

    private func luminance(_ colour: Colour) -> Double? {
        let hex: UInt32
        switch colour {
        case .standard: return nil
        case .rgb(let value): hex = value
        case .indexed(let number): hex = Paint.xterm(Int(number))
        }
        func part(_ shift: UInt32) -> Double {
            let value = Double(hex >> shift & 255) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    }

    private func contrast(_ style: Style) -> Double {
        guard let front = luminance(style.foreground), let back = luminance(style.background)
        else { return 0 }
        return (max(front, back) + 0.05) / (min(front, back) + 0.05)
    }

    @Test(arguments: names) func `every role is defined without a problem`(_ name: String) {
        let (theme, problems) = ThemeLibrary().load(name)
        #expect(problems.isEmpty, "\(problems)")
        #expect(theme.name == name)
        for role in BuiltInThemesTests.roles { #expect(theme.defines(role), "\(role)") }
    }

    @Test(arguments: names.filter { $0 != "mono" }, [ColourTier.trueColour, .twoFiftySix])
    func `letters stand out from their ground`(_ name: String, _ tier: ColourTier) {
        let theme = ThemeLibrary().load(name).theme
        for role in BuiltInThemesTests.roles {
            let least =
                BuiltInThemesTests.graphics.contains(role)
                ? 2.5
                : name == "high-contrast" ? 7.0 : 4.5
            let found = contrast(theme.style(for: role, tier: tier))
            #expect(found >= least, "\(role): \(found)")
        }
    }

    @Test(arguments: names, ColourTier.allCases)
    func `roles side by side differ on every terminal`(_ name: String, _ tier: ColourTier) {
        let theme = ThemeLibrary().load(name).theme
        for group in BuiltInThemesTests.groups {
            let styles = Set(group.map { theme.style(for: $0, tier: tier) })
            #expect(styles.count == group.count, "\(group)")
        }
    }

    @Test(arguments: names) func `late is the strongest slack without colour too`(_ name: String) {
        let theme = ThemeLibrary().load(name).theme
        #expect(theme.style(for: "slack.late", tier: .mono).modifiers.contains(.reverse))
        #expect(!theme.style(for: "slack.good", tier: .mono).modifiers.contains(.reverse))
    }

    @Test func `the mono theme shows no colour on a terminal that has them`() {
        let theme = ThemeLibrary().load("mono").theme
        for role in BuiltInThemesTests.roles {
            let style = theme.style(for: role, tier: .trueColour)
            #expect(style.foreground == .standard && style.background == .standard)
            #expect(style == theme.style(for: role, tier: .mono))
        }
    }
}
