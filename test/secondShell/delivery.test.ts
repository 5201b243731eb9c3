// The faults of the channel, without botbuilder and restify: nothing within knows which way in there is.
import './useSecondShell';
import '../bot/delivery.test';
