import Notices
import Phrases

extension ChannelProblem {
    /// Why a channel cannot be used as it is set up, in one line.
    func sentence(in language: Language) -> String {
        language(.channelSays, channel.cleaned, reason.sentence(in: language))
    }
}

extension ChannelProblem.Reason {
    /// What is wrong and what fits instead.
    func sentence(in language: Language) -> String {
        switch self {
        case .missing(let key): language(.channelMissing, key)
        case .unknownKind(let kind):
            language(
                .channelUnknownKind, kind.cleaned,
                language.list(ChannelKind.allCases.map(\.rawValue)))
        case .unknownKey(let key, let known):
            language(.channelUnknownKey, key.cleaned, language.list(known))
        case .notNumber(let key, let range):
            language(.usageRange, key, String(range.lowerBound), String(range.upperBound))
        case .notOneOf(let key, let values):
            language(.channelNotOneOf, key, language.list(values))
        case .notURL(let key, let schemes):
            language(.channelNotURL, key, language.list(schemes.map { $0 + "://HOST/…" }))
        case .notAddress(let key): language(.channelNotAddress, key)
        case .both(let one, let other): language(.usageApart, one, other)
        case .needs(let key, let other): language(.channelNeeds, key, other)
        case .template(let key, let problem):
            language(.rowSays, key, problem.sentence(in: language))
        case .notJSON(let key): language(.channelNotJSON, key)
        case .badCharacter(let key): language(.channelBadCharacter, key)
        case .secret(let said): said
        }
    }
}

extension TemplateProblem {
    /// Where a text of one's own is no template, and what to write there.
    func sentence(in language: Language) -> String {
        language(.templatePlace, String(line), String(column), said(in: language))
    }

    private func said(in language: Language) -> String {
        switch reason {
        case .unknownField(let name, let allowed):
            language(.templateUnknownField, name.cleaned, language.list(allowed))
        case .unclosedBrace: language(.templateUnclosed)
        case .strayBrace: language(.templateStray)
        }
    }
}
