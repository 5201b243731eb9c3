// The faults of the store, without botbuilder and restify: nothing within knows which way in there is.
import './useSecondShell';
import '../bot/lockedDatabase.test';
