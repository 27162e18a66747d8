import Phrases
import TerminalCanvas
import WorkshopCore
import WorkshopPlanner

/// The lists that can be chosen from.
extension Board {
    /// The staff, those with the skill first, then who is free first.
    func technicianChooser(_ kind: Chooser.Kind) -> Chooser {
        let id: JobID
        let title: Phrase
        switch kind {
        case .assign(let job): (id, title) = (job, .formAssign)
        case .startBy(let job): (id, title) = (job, .formStartBy)
        case .nextJob, .passOver, .theme, .language, .scanned:
            preconditionFailure("\(kind) lists no technicians")
        }
        let needed = workshop.job(id)?.line.skill ?? .basic
        let ranked = outlook.timelines.sorted { left, right in
            let (first, second) = (isAble(left, needed), isAble(right, needed))
            return first == second ? left.freeFrom < right.freeFrom : first
        }
        let options = ranked.map { timeline in
            let skill = workshop.technician(timeline.technician)?.skill ?? .basic
            return Chooser.Option(
                value: .technician(timeline.technician),
                columns: [
                    timeline.technician.name, glyphs.dots(skill), freeText(timeline),
                ],
                doubt: skill < needed ? words(.moveSkillTooLow) : nil)
        }
        return Chooser(kind: kind, title: words(title, "\(id)"), options: options)
    }

    private func isAble(_ timeline: Timeline, _ needed: Skill) -> Bool {
        workshop.technician(timeline.technician).map { $0.skill >= needed } ?? false
    }

    var themeChooser: Chooser {
        let options = setting.themes.map { Chooser.Option(value: .name($0), columns: [$0]) }
        let selected = setting.themes.firstIndex(of: theme) ?? 0
        return Chooser(
            kind: .theme(theme), title: words(.formTheme), options: options, selected: selected)
    }

    var languageChooser: Chooser {
        let options = Language.all.map {
            Chooser.Option(value: .name($0.code), columns: [$0.name])
        }
        let selected = Language.all.firstIndex(of: language) ?? 0
        return Chooser(
            kind: .language, title: words(.formLanguage), options: options, selected: selected)
    }
}
