/// Everything that the program says to a person, by what it means.
///
/// `{0}`, `{1}` … in a language's text stand for the values handed over with it.
public enum Phrase: Int, CaseIterable, Hashable, Sendable {
    // Screens and their parts.
    case technician, load, notDispatched, jobs, parts, history, promiseAndTold, customerAndCar
    case headWork, headWait, headStopped, headReady, headAtRisk, headToCall, headAlerts
    case tooSmall, noTechnicians, noOrders, nothingHere, nothingFound, today, readOnly
    case filterPrompt, filterOn, palettePrompt, jumpPrompt, jumpUnknown, moreBelow
    case helpTitle, helpHint, helpGeneral, helpVerbs, helpViews, helpMarks
    case markTight, markLate, markOver, markStopped, markClosed

    // Where an order stands.
    case stateBooked, stateConfirmed, stateReceived, stateWaiting, stateNextJob, stateInWork
    case stateStoppedA, stateStoppedB, stateStoppedC, stateStoppedD, stateInspection, stateWash
    case stateSettlement, stateReady, stateDelivered, stateFollowUp, stateClosed, stateCancelled
    case stateNoShow, jobFinished, jobDeclined
    case columnWaiting, columnNext, columnInWork, columnA, columnB, columnC, columnD
    case columnInspection, columnWash, columnReady
    case shortWaiting, shortNext, shortInWork, shortReady, billOpen, billSettled
    case orderGone, wasUndone, alerts, seenBy, plannedFor, startedAt, finishedAt

    // Facts about an order, a job or a technician.
    case waiter, comeback, comebackOf, partOnOrder, parkedAt, promise, originalPromise, startBy
    case minutesLate, lateBy, forecast, slack, freeFrom, idleFor, awayUntil, offShift
    case free, partDue, expectedAt, noReason, told, answered, reworkMark, notHereYet
    case vin, phone, keyTag, advisor, notes, appointment, arrival, flatRate, workedTime
    case additionalWork, awaitingAuthorisation, pushedBy, washWanted, quantity, eta
    case lostTitle, lostNothing, warnLate, warnBroken, queuePlace
    case sinceTime, owner, alertOpen, overridden, unplanned

    // What can be done: label in the footer, then its help.
    case doQuit, doHelp, doPalette, doFilter, doUndo, doBack, doNextPane, doSchedule, doStatus
    case doOpenOrder, doStart, doStop, doFinish, doNextJob, doMove, doAssign, doUnassign, doReceive
    case doConfirm, doNoShow, doCancel, doPassInspection, doFailInspection, doWash, doSettle,
        doReady
    case doDeliver, doPark, doCall, doTellAdvisor, doAcknowledge, doAddWork, doAuthorise
    case doDecline, doPart, doNote, doFollowUp, doClose, doTheme, doLanguage, doZoomIn, doZoomOut
    case doScrollLeft, doScrollRight, doPreviousDay, doNextDay, doToday, doMouse, doRedraw,
        doChangeStop, doAbsent, doLostMinutes
    case helpQuit, helpHelp, helpPalette, helpFilter, helpUndo, helpBack, helpNextPane, helpSchedule
    case helpStatus, helpOpenOrder, helpStart, helpStop, helpFinish, helpNextJob, helpMove
    case helpAssign, helpUnassign, helpReceive, helpConfirm, helpNoShow, helpCancel
    case helpPassInspection, helpFailInspection, helpWash, helpSettle, helpReady, helpDeliver
    case helpPark, helpCall, helpTellAdvisor, helpAcknowledge, helpAddWork, helpAuthorise
    case helpDecline, helpPart, helpNote, helpFollowUp, helpClose, helpTheme, helpLanguage
    case helpZoomIn, helpZoomOut, helpScrollLeft, helpScrollRight, helpPreviousDay, helpNextDay,
        helpToday, helpMouse,
        helpRedraw
    case helpLostMinutes
    case helpArrows, helpScanner, helpChangeStop, helpAbsent

    // Why a key does nothing here.
    case needsOrder, needsJob, needsTechnician, noJobToMove, nobodyToAssign, noCandidates

    // Forms.
    case formStop, formAssign, formPark, formPromise, formTellAdvisor, formFail, formAddWork
    case formPart, formNote, formCancel, formOverride, formNextJob, formStartBy, formTheme
    case formLanguage, formChangeStop, formReceive, formAbsent
    case fieldCode, fieldReason, fieldExpected, fieldParked, fieldOwner, fieldTold
    case fieldChannel, fieldAnswer, fieldPlace, fieldNote, fieldJob, fieldHours, fieldSkill
    case fieldPart, fieldQuantity, fieldPartState, fieldEta, fieldKeyTag
    case fieldFrom, fieldUntil, fieldNewPromise, fieldAuthorisation
    case hintSubmit, hintChoice, hintTime, hintChooser, hintMove
    case badTime, badHours, badNumber
    case codeA, codeB, codeC, codeD
    case channelPhone, channelInPerson, channelMessage, channelMail
    case answerAgreed, answerRefused, answerUnreached
    case partListed, partAsked, partAuthorised, partOrdered, partArrived, partIssued
    case yes, no

    // Move mode.
    case moveTitle, moveNothingBreaks, moveBreaks, moveSaves, moveSkillTooLow, moveTo

    // What was done, as the notice line and the history tell it.
    case didShopOpened, didSettings, didHired, didSkill, didShift, didAbsent, didAbsenceLifted
    case didLeft, didOpened, didConfirmed, didCancelled, didNoShow, didNoShowCall, didReceived,
        didParked, didNote
    case didJobAdded, didAuthorised, didDeclined, didAssigned, didUnassigned, didStarted, didStopped
    case didStopChanged, didResumed, didFinished, didPartAsked, didPartMoved, didInspectionPassed
    case didInspectionFailed, didWashStarted, didWashFinished, didSettled, didReady, didDelivered
    case didFollowedUp, didClosed, didTold, didAlerted, didAcknowledged, didTakenHome
    case didPreferred, didMessageSent, didMessageFailed, didPassedOver, didAppointmentMoved
    case didSequenced, didBeside, didSequenceUsual, didAssignedNext, didUndone
    case callAgainAt, alertPartArrived, alertMessageFailed
    case nothingChanged, byActor, storeTrouble

    // Why a command is declined.
    case noShop, shopAlreadyOpen, unknownOrder, unknownJob, unknownTechnician, orderExists
    case badOrderNumber, technicianExists, technicianLeft, technicianHasWork, noSuchAbsence, noJobs,
        badFlatRate
    case emptyField, tooLong, beginsWithMark, badQuantity, emptySpan, promiseBeforeArrival,
        timeBefore,
        promisePassed
    case wrongState, notCheckedIn, alreadyCheckedIn, alreadyConfirmed, workOpen, washNotWanted
    case washAlreadyStarted, notSettled, alreadySettled, notReady, noAlert, jobInWork, jobNotInWork
    case jobNotStopped, jobIsStopped, jobIsFinished, jobIsDeclined, jobNotAssigned
    case noAuthorisationOpen, technicianBusy, technicianAway, skillTooLow, partMissing
    case partMissingNoEta, authorisationOpen, unknownPart, partAlready, nothingToUndo, changedSince
    case badContact, badCapacity, badDuration, badPercent, cannotBeUndone, roleForbids, notYourJob
    case identityNotForced, settingsLockedOut, notYourStep, appointmentPassed
    case alreadyExpected, afterItself, jobsInCircle, comesAfter, tooFarAhead, openingStays
    case hiringStays, foundingStays, dispatchedBy, forestalled
    case nameOrderNumber, nameCustomer, namePlate, nameTechnician, nameReason, namePlace, nameTold
    case nameNote, namePart, nameJob, nameShopName, namePhone, nameModel, nameVin, nameAdvisor
    case nameKeyTag, nameEstimate
    case roleForeman, roleAdvisor, roleParts, roleTechnician, roleManager, roleViewer, theShop

    // Why an order is not ready yet: in a list, then as it is said to the customer.
    case whyNotHere, whyNotHereYet, whyAuthorisation, whyPart, whyPartNoEta, whyPartOverdue
    case whyStopped, whyStoppedNoEnd, whyStoppedOverdue, whyTechnician, whyTechnicianAway
    case whyAnybody, whyNobody, whyAllAway
    case whyOffHours, whyInWork, whyOverrun, whyUnassigned, whyInspectionQueue, whyInspection
    case whyWashQueue, whyWash, whySettlement, whyThen
    case sayNotHere, sayAuthorisation, sayPart, sayPartNoEta, sayInterrupted, sayInterruptedNoEnd
    case saySublet, saySubletNoEnd, sayBusy, sayNobody, sayOffHours, sayInWork, sayOverrun
    case sayInspectionQueue, sayInspection, sayWashQueue, sayWash, saySettlement
    case sayNewTime, sayNewTimeAtSoonest

    // Dates and amounts.
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
    case months, dateFormat, dayAndMonth, hoursShort, minutesShort, daysShort, minutesPrime

    // The next job, and why.
    case leadNow, leadSlack, leadBegun, leadQueue, leadSkill, leadParts, leadCar, leadPromise
    case leadNumber, leadOnly, lagExpected, lagComeback, lagWaiter, lagRework, lagSlack, lagBegun
    case lagQueue, lagLater, lagSkill, lagParts, lagInWork, lagPromise, lagNumber, lagNotHere
    case lagPartMissing, lagNotAuthorised, lagCannot, becauseNow, becauseComeback, becauseWaiter
    case becauseRework, becauseSlack, becauseBegun, becauseQueue, becauseSkill, becauseParts
    case becauseParked, becauseInWork, becausePromise, becauseNumber, becauseOnly, formPassOver
    case hintLetters, passCustomer, passTraining, passMaterial, passAdvisor, passOther, headWhen
    case headWho, headTaken, headFirst, headKept, keptYes, keptNo, keptOpen, keptOff, overridesNone
    case doWhatIf, helpWhatIf, whatIfAsk, whatIfTitle, hintWhatIf, whatLater, whatSooner
    case whatBreaksPromise, whatLaterStill, whatLessLate, whatSavesPromise, settingAllowed
    case settingForbidden, settingForced

    // The desk, the parts on back order, and calls.
    case deskCallNow, deskAlerts, deskPromises, deskNobodyToCall, deskNoAlerts, deskNoPromises
    case headUnsent, deskUnsent, deskNobodySends
    case deskMine, deskAll, deskNotAdvisor, tellBy, tellNow, callAgain, atSoonest, overdueBy
    case escalatedBy, partsMissing, partsHere, partsNoneMissing, partsNoneHere, partsByEta
    case partsByOrder, partNoEta, wholeOrder, atHome, callIn, parkedWhere, needsPart
    case doDesk, doParts, doMineOrAll, doSortParts, doPartStep, doPartEta, doAskPart, doTakeHome
    case helpDesk, helpParts, helpMineOrAll, helpSortParts, helpPartStep, helpPartEta, helpAskPart
    case helpTakeHome, formPartEta, fieldAgain, fieldAppointment, fieldVendor, fieldEstimate
    case doMessages, helpMessages, formMessages, fieldAddress, fieldMessages, fieldLanguage
    case languageOfShop, noAddress
    case hintMinutes, hintEstimate, outcomeOtherTime, outcomeNoAnswer, otherTimeMissing
    case sayCallIn, sayCallInAt, sayFoundWork, sayNoTime, sayReady, sayAsAgreed,
        sayOtherTime

    // The day plan: what it changes and why, what it cannot plan, its list.
    case planTitle, planTotals, planNobody, planNothing, planKeepsPromise, planLessLate
    case planMakesRoom, planFreesSkill, planNobodyHadIt, planNobodyHadItLate, planIsAway
    case planEarlier, planFollows, planAsSoonAsPossible, planNobodyCan, planAllAway, planPartNoEta
    case planPartOverdue, planAuthorisation, planStoppedNoEnd, planStoppedOverdue, planNotHere
    case planLong, planOffer, planOfferMinutes, planAccepted, planUndone
    case planHint, planNoneTicked, planTicked, planCannot, planWorking, planSettled, planChanged
    case doDayPlan, helpDayPlan

    // What can be promised, the time bucket and appointments.
    case likeKindAndSkill, likeKind, likeAny, safeBasis, safeAssumed
    case quotePromise, quoteForecast, quoteBreaks, quoteNobody, arrivalPassed
    case bucketDay, bucketSkill, bucketReceptions, bucketMix, bucketOver, bucketClosed
    case dayAppointmentsHead, isBookable, isLeft
    case bucketCell, bucketRates, rateSet, rateLearnt, rateUsual, rateUnset
    case dayAppointments, dayNoAppointments, toConfirm, noneToConfirm, toCall, noneToCall
    case isConfirmed, isUnconfirmed, partsReady, partsMissingCount, callsBack
    case formBook, formNoShow, fieldOrderNumber, fieldCustomer, fieldPhone, fieldPlate, fieldModel
    case fieldJobs, fieldKind, fieldWaits, fieldWash, fieldSlot, fieldArrival
    case hintJobs, badJobs, slotOther, slotUnknown, slotReady, slotOver, slotOverNight, slotClosed,
        slotJustFound, slotShared
    case kindMaintenance, kindRepair, kindCampaign, kindBodywork, kindOther
    case doAppointments, doBook, helpAppointments, helpBook
    case settingProductivity, settingAppointmentRate, settingReceptions

    // Appointments that are moved; what the reserve rests on; what was passed over.
    case doMoveAppointment, helpMoveAppointment, formMoveAppointment, moveNeedsTime
    case overridesSpan, reserveLearnt, reserveOfDay, foundADay, messageVisit

    // The sequence of an order's jobs.
    case doSequence, helpSequence, formSequence, onlyOneJob
    case afterJobs, besideOthers, fieldAfter, hintAfter, badAfter
    case startSequence, whyInCircle, sayInCircle, planInCircle, planComesAfter
    case rowAfterItself, rowUnknownJob, rowInCircle

    // What is said beside the facts: the next job, the appointments.
    case nextAfter, headDay, carsHere, isReserve, dueToday, daysLeft, bucketCars, bucketLoad
    case bucketRepair, whatIfEnter, hoursMinutes, hoursAndMinutes

    // What others do while the board is looked at.
    case newsBy, newsOthers, consoleNoChinese

    // The wall.
    case wallLate, wallTight, wallCall, wallCallNow, wallCallBy, wallCalm, wallMore
    case wallData, wallDataOld, wallNoData
    case wallSchedule, wallStatus, wallReady, wallTomorrow, wallNobodyReady
    case wallBooked, wallCars, wallCarried, wallAway
    case loungeTitle, loungeReceived, loungeWork, loungeCheck, loungeWash, loungeDone
    case loungeReady
    case loungeAbout, loungeAsk, loungeEmpty
    case wallBadPages, wallBadPace, wallBadMask, configUnknownWallKey

    // A technician's own screen.
    case techNoJob, techClock, techLeft, techOver, techNext, techNothingNext, techResume, techBy
    case techScanned, techNobody, techNotYou

    // The board line by line.
    case plainTitle, plainTechnicians, plainFreeFrom, plainCalls, plainPropose
    case plainTight, plainLate, plainGood

    // Appointments from a calendar.
    case importEvents, importEventCounts, importLeftOut, importBadEvents
    case eventLacks, eventUnclosed, eventCutOff, eventNoStart, eventAllDay, eventRepeats
    case eventBadValue, eventUnknownZone, eventNoVisit, eventPlace, eventPlaceColumn, eventOver,
        eventCancelled,
        eventReplaced
    case eventCancelledButOpen

    // What a figure stands for, and what stays late all the same.
    case planLate, planLateNoEnd, daysAndHours, effectLate, effectLeft, safePromise
    case proposedByForecast, proposedAsAgreed, isPast, bucketInHouse, helpCounts, listChanged
    case newsPlan, hintAfterFirst, hintWeigh, helpCountWait, helpCountReady, helpDeskMargin
    case helpTraySlack

    // What stands in rows and brackets; what days are called where they are typed.
    case listNext, clauseNext, aside, weekdayNames, daysAhead

    // What is wrong with a command line; the first are the parser's, in its own English.
    case usageUnknownOptionNear, usageUnknownOption, usageMissingArgument, usageMissingOneOf
    case usageMissingValue, usageBadValueOf, usageBadValue, usageUnexpected, usageUnexpectedSeveral
    case usageNoValue, usageTwice, usageInvalidOption
    case usageSee, usageRange, usageTogether, usageApart, usageEventLines, usageJobCounts
    case usageAfter, usageInCircle, undoNobody, accessNoneYet, problemNobodyCan

    // What the system does not let the program do, and settings that cannot be read.
    case systemMissing, systemDenied, systemFolder, systemNoFolder, systemFull, systemReadOnly
    case systemLongName, systemCircle, systemFailing, systemClosed, outputFailed, usageBlank,
        inputEnded
    case tomlBroken
    case themeSays, themeNotTOML, themeNone, themeMeansNothing, themeBadTier, themeInheritsItself
    case themeNoParent, themeNotColour, themeNeedsColour, themeLacksHex, themeUnknownPart
    case themeNeedsName, themeUnknownPartOfRole, themeColourNotText, themeNoColour
    case themeBadModifier
    case channelSays, channelMissing, channelUnknownKind, channelUnknownKey, channelNotOneOf
    case channelNotURL, channelNotAddress, channelNeeds, channelNotJSON, channelBadCharacter
    case templatePlace, templateUnknownField, templateUnclosed, templateStray

    // The command line.
    case unknownLanguage, badActor, badNow, unknownTheme, unknownZone, unknownCommand
    case commandIsVerb
    case unknownVerb, newShopName, initDone, technicianUnknownBut, technicianAmbiguous
    case severalJobs, headJob, headFreeFrom, headQueue, headMarks, headPlan, headActual
    case onBreak, away, storeNotFound, storeGone, storeNoFolder, storeExists, storeIsFolder,
        storeNotOne
    case storeOfOthers, storeNewer, storeNewerEvent, storeReadOnly, storeNoPermission
    case storeLocked, storeLockedBy, storeLockedStopped
    case lockHolder, lockHolderNamed, lockHolderOf, lockHolderAt, storeUnknownAgain, badCommandID
    case storeReadOnlyOf, storeNoPermissionOf, storeNoLocks
    case storeDiskFull, storeDamaged, storeTailLost
    case storeOutcomeUnknown, storeNotEmpty, storeBadExport, storeHolds, foundStructure
    case foundUnprotected, foundChain, foundGap, foundVersion, foundUnreadable, foundTail
    case foundHead, foundNoHead, foundInHistory, foundInOutbox, foundStale
    case foundRowMissing, foundRowSurplus, foundRowValue, foundTables, foundSnapshot
    case verifyWhole, verifyBroken
    case rebuildDone, rebuildMended, backupDone, backupMissing, backupBroken, restoreDone
    case fileTooLarge
    case fileOfOrders
    case fileOfStaff, fileEmpty, fileUndecodable, fileBrokenHeader, fileUnknownHeader
    case fileTooManyColumns, importMore
    case fileMissingColumns, fileDuplicateColumn, mapSyntax, mapNotText, mapNoColumn, mapTwice
    case importHeading, importCounts, importIgnored, importChanged, importDiffers, factOfJob
    case factDiffers, factNone, importWarnings, importDry, importAlone, importBadRows,
        importedEvents, rowPlace
    case rowPlaceColumn, rowSays, rowUnclosedQuote, rowTextAfterQuote, rowTooManyCells
    case rowBadJSON, rowEmpty, rowMalformed, rowTooLong, rowPromiseBeforeArrival
    case rowComebackOfItself, rowContradicts, rowLeftOut, rowNoStaff, rowCleaned
    case rowUnknownCategory, rowRepeats, rowNoSkills, jsonNotObject, jsonBroken, jsonNested
    case jsonRepeatedKey, terminalNone, terminalNoType, terminalUnknown, terminalDumb
    case terminalSmall, localeUnknown, localeNotUTF8, zonesMissing, lockFree, filesClosed, filesOpen
    case diskFree
    case configNone, configGood, configUnknownKey, configNeedsText, configNeedsFlag, builtIn
    case statusTold, statusToldNone, contactNoPhone, badDay, badWeekdays
    case settingName, settingZone, settingHours, settingBreaks, settingWeekdays, settingClosed
    case settingInspection, settingInspectors, settingWash, settingWashBays, settingSettlement
    case settingTight, settingLate, settingMargin, settingLead, settingAgain, settingEscalation
    case settingOverridable, settingNotices
    case startCheckedIn, startSkill, startPart, startAuthorisation
    case noticeAlert, noticePromise, noticeWork, noticePart, noticeReady
    case doctorOk, doctorWarn, doctorFail, doctorFailed, checkTerminal, checkTerm, checkLocale
    case checkZone, checkStore, checkLock, checkDisk, checkAccess, checkThemes, checkConfig
    case configNeedsTable, notifyNone, notifyElsewhere, notifyUnknownKey, notifyUnknownKind
    case notifyUnknownChannel, notifyBadQuiet, notifyTooOld, notifyNoRoute, notifyOptedOut
    case notifyNoAddress, notifySent, notifyLater, notifyFailed, notifyTried, notifyNothing
    case notifyDamaged, notifyDamagedRow, notifyStray
    case notifyTestText, messageSubject, messageAlert, messagePromise, messageWork, messagePart
    case messageReady
    case unknownRole, accessNeedsRole, accessBadName, accessBadPath, accessNoSelf, accessNoFile
    case accessKeyThere, accessOtherRole, accessNobody, accessUnknownName, accessAdded
    case accessRemoved, accessGood, accessBad, accessNoKey, accessByHand, accessKeyTwice
    case accessUnknownRole, accessOtherProgram, accessNoProgram, accessUnrestricted
    case accessWritable, accessOtherOwner, keyPrivate, keyNone, keySeveral, keyHasOptions
    case keyBroken, headName, headRole, headKey, forcedIncomplete, forcedOther
}
