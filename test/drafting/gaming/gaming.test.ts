// one test file for all of them: each would draw the same thousands of cases again
import './agency';
import './baselines';
import './bestEmployer';
import './endings';
import './exploits';
import './offers';
import './silence';
import './whoDecides';
