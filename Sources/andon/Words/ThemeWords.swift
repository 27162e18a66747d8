import Phrases
import TerminalCanvas

extension ThemeProblem {
    /// What was passed over in a theme, and where, in one line.
    func sentence(in language: Language) -> String {
        let text = reason.sentence(in: language)
        guard line > 0 else { return language(.rowSays, file, text) }
        return language(.themeSays, file, String(line), text)
    }
}

extension ThemeProblem.Reason {
    /// What is wrong and what fits instead.
    func sentence(in language: Language) -> String {
        switch self {
        case .notTOML(let said): language(.themeNotTOML, said)
        case .noTheme(let known): language(.themeNone, language.list(known))
        case .meansNothing(let key): language(.themeMeansNothing, key)
        case .badTier(let known): language(.themeBadTier, language.list(known))
        case .inheritsItself(let name): language(.themeInheritsItself, name)
        case .noParent(let name): language(.themeNoParent, name)
        case .notColour(let key, let text): language(.themeNotColour, key, text)
        case .needsColour(let key): language(.themeNeedsColour, key)
        case .lacksHex(let key): language(.themeLacksHex, key)
        case .unknownPart(let key, let part): language(.themeUnknownPart, key, part)
        case .needsName(let key): language(.themeNeedsName, key)
        case .unknownPartOfRole(let key, let part): language(.themeUnknownPartOfRole, key, part)
        case .colourNotText(let key): language(.themeColourNotText, key)
        case .noColour(let key, let name): language(.themeNoColour, key, name)
        case .badModifier(let key, let known):
            language(.themeBadModifier, key, language.list(known))
        }
    }
}
