extension Language {
    /// What is wrong with a command line.
    ///
    /// Down to `usageInvalidOption` these are what the parser says, to the letter: by them
    /// `UsageLine` knows what it means.
    static let englishUsage: KeyValuePairs<Phrase, String> = [
        .usageUnknownOptionNear: "Unknown option '{0}'. Did you mean '{1}'?",
        .usageUnknownOption: "Unknown option '{0}'",
        .usageMissingArgument: "Missing expected argument '{0}'",
        .usageMissingOneOf: "Missing one of: {0}",
        .usageMissingValue: "Missing value for '{0}'",
        .usageBadValueOf: "The value '{0}' is invalid for '{1}'. Please provide one of {2}",
        .usageBadValue: "The value '{0}' is invalid for '{1}'",
        .usageUnexpected: "Unexpected argument '{0}'",
        .usageUnexpectedSeveral: "{0} unexpected arguments: {1}",
        .usageNoValue: "The option '{0}' does not take any value, but '{1}' was specified",
        .usageTwice: "Value to be set with flag '{0}' had already been set with flag '{1}'",
        .usageInvalidOption: "Invalid option: {0}",
        .usageSee: "{0}; see `{1}`", .usageRange: "{0} has to be {1} to {2}",
        .usageTogether: "{0} can only be used with {1}", .usageApart: "{0} cannot be used with {1}",
        .usageEventLines: "events are written as JSON Lines only: leave --csv out",
        .usageJobCounts:
            "give --frt, and --skill, --kind and --after if at all, once for each --job",
        .usageAfter: "--after {0} of job {1}, “{2}”",
        .usageInCircle: "jobs {0} wait for each other: change their --after",
        .undoNobody: "there is neither an order nor a technician {0}; the technicians are {1}",
        .accessNoneYet: "{0}: there is no such file yet; `andon access add` makes it",
        .problemNobodyCan: "{0}: nobody has the skill for these jobs: {1}",
    ]
}
