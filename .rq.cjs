// src/charter/checks/assessmentRules.ts
function checkAssessmentRules({ assessment: assessment2, measures }) {
  const { proposed, method, most, offers } = assessment2;
  const open = proposed.findIndex(isUnconditional);
  const shares2 = method.frame.map(({ percent }) => percent);
  return [
    ...open === proposed.length - 1 ? [] : ["assessment: the last proposal, and only that one, has no condition"],
    ...shares2.every((share, index2) => index2 === 0 || share < (shares2[index2 - 1] ?? 0)) ? [] : ["assessment: the scale of the method statement does not fall"],
    ...offers > most ? ["assessment: more offers are proposed than there may be"] : [],
    ...[...measures.values()].flatMap(
      (measure2) => measure2.targetRules.filter((rule) => rule.by === "offer").filter((rule) => !hasRoom(measure2, rule)).map(() => `measure ${measure2.id} has an offer whose ceiling is no better than its floor`)
    )
  ];
}
function isUnconditional({ kinds, routes, scales, unweighted, sameForAll, buyer: buyer2 }) {
  return [kinds, routes, scales, unweighted, sameForAll, buyer2].every((condition) => condition === void 0);
}
function hasRoom({ better, unitKind }, { floor, ceiling }) {
  if (typeof ceiling !== "number") return better === "more" && floor !== 0;
  if (typeof floor !== "number") return false;
  if (unitKind === "percent" && Math.max(floor, ceiling) > 100) return false;
  return better === "less" ? ceiling < floor : ceiling > floor && floor > 0;
}

// src/charter/schema/law/buyer.ts
var import_zod3 = require("zod");

// src/charter/schema/vocabulary.ts
var import_zod2 = require("zod");

// src/charter/schema/slotted.ts
var import_zod = require("zod");

// src/charter/fill.ts
var SlotError = class extends Error {
  constructor(slot, template2) {
    super(`No value for {${slot}} in "${template2.slice(0, 80)}"`);
    this.slot = slot;
    this.name = "SlotError";
  }
  slot;
};
var SLOT = /\{([a-zA-Z][a-zA-Z0-9]*)\}/g;
function slotsOf(template2) {
  return [...new Set([...template2.matchAll(SLOT)].map((match) => match[1] ?? ""))];
}
function slotProblems(template2, filled) {
  const unknown = slotsOf(template2).filter((slot) => !filled.includes(slot));
  return [
    ...unknown.map((slot) => `nothing fills {${slot}} there`),
    .../[{}]/.test(template2.replace(SLOT, "")) ? ["a brace stands there that is no part of a slot"] : []
  ];
}
function fill(template2, values) {
  const known = values;
  const [first = "", ...rest] = partsOf(template2);
  let filled = first;
  for (let at = 0; at < rest.length; at += 2) {
    const slot = rest[at] ?? "";
    const value = Object.hasOwn(known, slot) ? known[slot] : void 0;
    if (value === void 0) throw new SlotError(slot, template2);
    filled += String(value) + (rest[at + 1] ?? "");
  }
  return filled;
}
var cut = /* @__PURE__ */ new Map();
var CUT_KEPT = 8192;
function partsOf(template2) {
  const known = cut.get(template2);
  if (known !== void 0) return known;
  const parts2 = template2.split(SLOT);
  if (cut.size >= CUT_KEPT) cut.clear();
  cut.set(template2, parts2);
  return parts2;
}

// src/charter/schema/slotted.ts
var template = import_zod.z.string().trim().min(1);
var text = template.superRefine((words, context) => {
  for (const message of slotProblems(words, [])) context.addIssue({ code: "custom", message });
});
function slotted(...slots2) {
  return template.transform((words, context) => {
    if (isSlotted(words, slots2)) return words;
    for (const message of slotProblems(words, slots2)) context.addIssue({ code: "custom", message });
    return import_zod.z.NEVER;
  });
}
function isSlotted(words, slots2) {
  return slotProblems(words, slots2).length === 0;
}

// src/charter/schema/vocabulary.ts
var questionId = import_zod2.z.enum([
  "title",
  "value",
  "term",
  "start",
  "kind",
  "place",
  "route",
  "framework",
  "healthCare",
  "bought",
  "procurementStart",
  "form",
  "edition",
  "parties",
  "precedence",
  "weighting",
  "workforce"
]);
var kind = import_zod2.z.enum(["works", "services", "goods", "light-touch", "grant"]);
var trait = import_zod2.z.enum([
  "into-work",
  // it has jobs that are entered without experience, or helps people into some
  "self-employed",
  // those who do it are mostly no employees of the supplier
  "activities",
  // activities for people are what is bought or funded
  "journeys",
  // people are driven
  "upkeep",
  // what stands is kept up or repaired, and nothing new is built
  "long-training",
  // nobody does it without years of training
  "no-visitors",
  // deaths, custody, safeguarding, secret places: nobody may be brought there to see it
  "teaching"
  // teaching is what is bought
]);
var route = import_zod2.z.enum(["competition", "call-off"]);
var formFamily = import_zod2.z.enum(["own", "framework", "jct", "nec4", "grant"]);
var facet = import_zod2.z.enum([
  "labour-share",
  "head-count",
  "low-pay",
  "work-sites",
  "let-packages",
  "packaged-deliveries",
  "driven-vehicles",
  "run-premises",
  "weighed-materials",
  "worked-land",
  "public-contact",
  "vulnerable-people",
  "personal-care",
  "risky-goods",
  "used-items",
  "digital-work",
  "expert-advice"
]);
var draftStatus = import_zod2.z.enum(["draft", "ready"]);
var instrument = import_zod2.z.enum(["works", "services", "goods", "light-touch", "call-off", "grant"]);
var scale = import_zod2.z.enum(["brief", "standard", "full"]);
var assessmentMode = import_zod2.z.enum(["fixed", "method", "offers"]);
var issueCode = import_zod2.z.enum([
  "empty-slot",
  "no-unit",
  "no-target",
  "no-evidence",
  "double-counting",
  "out-of-proportion",
  "pot-overdrawn",
  "cannot-be-done",
  "people-unknown",
  "too-many-kpis",
  "no-commitment",
  "unmeasurable-words",
  "contradiction",
  "remedy",
  "workforce-reason",
  "to-be-checked",
  "assessment",
  "our-figures",
  "precedence",
  "what-is-bought",
  "section-52",
  "legal",
  "measure-withdrawn",
  "not-reviewed"
]);
var role = import_zod2.z.enum(["required", "offered", "method", "monitored"]);
var frequency = import_zod2.z.enum(["quarterly", "half-yearly", "annual", "at-completion"]);
var confidence = import_zod2.z.enum(["sure", "fairly", "check", "our-default"]);
var buyerKind = import_zod2.z.enum([
  "council",
  // its kind is not said
  "county",
  "district",
  "unitary",
  "metropolitan",
  "london-borough",
  "parish",
  "combined-authority",
  "mayoral-combined-authority",
  "fire",
  "police",
  "waste",
  "national-park",
  "transport",
  "joint-committee",
  "council-company",
  "nhs",
  // its kind is not said
  "nhs-trust",
  "integrated-care-board",
  "central",
  // its kind is not said
  "central-department",
  "arms-length-body",
  "maintained-school",
  "academy",
  "college",
  "university",
  "housing-association",
  "utility",
  "other"
]);
var nation = import_zod2.z.enum(["england", "wales", "scotland", "northern-ireland"]);
var slug = import_zod2.z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens");
var ruleId = import_zod2.z.string().regex(/^[A-Z]{1,4}\d{1,3}$/, "capital letters and a number, such as R1");

// src/charter/schema/law/buyer.ts
var buyerProperty = import_zod3.z.enum([
  "section17",
  // bound by section 17 of the Local Government Act 1988
  "bestValueOrder",
  // SI 2001/909 opens workforce matters to it
  "socialValueAct",
  // the Social Value Act 2012 speaks to it
  "school",
  // a school in the sense of the Procurement Act 2023
  "ppns",
  // bound by the procurement policy notes of central government
  "part6",
  // Part 6 of the Procurement Act 2023 governs its contracts below the threshold
  "reservation",
  // covered by the Order of 2026 on reserving such contracts
  "minimumWeighting",
  // the health service's own least weighting of social value
  "healthService",
  // buys for the health service, whatever it buys
  "freedomOfInformation",
  // a public authority of the Freedom of Information Act 2000
  "tenantInformation",
  // a private registered provider of social housing, whose tenants may ask for information
  "reorganisation"
  // abolished or changed when local government is reorganised
]);
var answer = import_zod3.z.enum(["yes", "no", "check"]);
var thresholdClass = import_zod3.z.enum(["sub-central", "central", "utility"]);
function answered(is) {
  return import_zod3.z.strictObject({
    is,
    /** By which text or route, or what is not settled: a phrase without a full stop. */
    by: text,
    confidence,
    sources: import_zod3.z.array(slug).min(1)
  });
}
var position = answered(answer);
var thresholdPosition = answered(thresholdClass);
var buyer = import_zod3.z.strictObject({
  /** As the settings call it, and as a sentence names it. */
  label: text,
  group: slug,
  /** Other words under which an officer may look for it. */
  words: import_zod3.z.array(text).default([]),
  /** Which threshold is its own: a name among `thresholds`. */
  thresholds: slug,
  /** Where it stands on each property: a name among that property's `positions`. */
  stands: import_zod3.z.record(buyerProperty, slug)
});
var buyers = import_zod3.z.strictObject({
  /** In the order of the settings card. */
  groups: import_zod3.z.record(slug, text),
  positions: import_zod3.z.record(buyerProperty, import_zod3.z.record(slug, position)),
  thresholds: import_zod3.z.record(slug, thresholdPosition),
  kinds: import_zod3.z.record(buyerKind, buyer)
});
var buyerTest = import_zod3.z.partialRecord(buyerProperty, import_zod3.z.array(answer).min(1));

// src/charter/checks/buyers.ts
function checkBuyers(pack2) {
  const { groups, positions, thresholds: thresholds2, kinds } = pack2.buyers;
  const all = [
    ...buyerProperty.options.map((property) => ({
      name: property,
      known: positions[property],
      taken: Object.entries(kinds).map(([kind2, { stands }]) => ({ kind: kind2, id: stands[property] }))
    })),
    {
      name: "thresholds",
      known: thresholds2,
      taken: Object.entries(kinds).map(([kind2, each]) => ({ kind: kind2, id: each.thresholds }))
    }
  ];
  const ungrouped = Object.entries(kinds).filter(([, { group }]) => groups[group] === void 0);
  return [
    ...ungrouped.map(([kind2, { group }]) => `buyers: ${kind2} stands in "${group}", which is no group`),
    ...all.flatMap(({ name, known, taken }) => [
      ...taken.filter(({ id }) => known[id] === void 0).map(({ kind: kind2, id }) => `buyers: ${kind2} takes "${id}", which is no position on ${name}`),
      ...Object.keys(known).filter((id) => !taken.some((each) => each.id === id)).map((id) => `buyers: no kind takes "${id}" on ${name}`),
      ...Object.entries(known).filter(([, { is, confidence: confidence2 }]) => is === "check" && confidence2 !== "check").map(([id]) => `buyers: "${id}" on ${name} is to be checked and does not say so`)
    ])
  ];
}

// src/charter/checks/targetRules.ts
var MODE = {
  opportunities: "number",
  "fee-weeks": "number",
  "fee-placements": "number",
  fixed: "number",
  "per-period": "number",
  offer: "offered",
  baseline: "baseline",
  monitor: "monitored"
};
function targetModesOf({ targetRules, neverScored }) {
  const modes = new Set(targetRules.map(({ by }) => MODE[by]));
  if (modes.size === 1 && modes.has("monitored")) return modes;
  return /* @__PURE__ */ new Set([...modes, "number", ...neverScored ? [] : ["offered"]]);
}
function checkTargetRules(pack2) {
  const codes = /* @__PURE__ */ new Map();
  return [...pack2.measures.values()].flatMap(({ id, code, commitment: commitment2, targetRules, neverScored, yearly }) => {
    const problems = targetRules.flatMap(
      ({ by, gates: gates2 }, index2) => checkGates(id, by, gates2.length, index2 === targetRules.length - 1)
    );
    if (yearly !== void 0 && !targetRules.some(({ by }) => by === "baseline"))
      problems.push(`measure ${id} is counted by the year, and no rule of it rests on a baseline`);
    if (neverScored && targetRules.some(({ by }) => by === "offer"))
      problems.push(`measure ${id} is never scored, and a rule of it leaves its figure to tenderers`);
    if (pack2.commitments.get(commitment2)?.code !== code.split("-")[0])
      problems.push(`measure ${id} has the code ${code} of another commitment`);
    const earlier = codes.get(code);
    if (earlier !== void 0)
      problems.push(`measure ${id} has the code ${code}, which ${earlier} has already`);
    codes.set(code, id);
    return problems;
  });
}
function checkGates(id, by, gates2, last) {
  if (last && gates2 > 0)
    return [
      `measure ${id}: its last target rule (${by}) has a gate, so a contract that fails it gets no target`
    ];
  if (!last && gates2 === 0)
    return [`measure ${id}: its target rule ${by} has no gate, so the rules after it are never used`];
  return [];
}

// src/charter/checks/clauseCoverage.ts
function checkClauseCoverage(pack2) {
  const clauses = [...pack2.clauses.values()];
  return [...pack2.measures.values()].flatMap((measure2) => {
    const own = clauses.filter((clause2) => clause2.measure === measure2.id);
    return [...checkInstruments(measure2, own), ...own.flatMap((clause2) => checkDuties(measure2, clause2))];
  });
}
function instrumentsOf(name) {
  return name === "grant" ? [name] : [name, "call-off"];
}
function checkInstruments({ id, suits }, own) {
  return kind.options.flatMap(
    (name) => instrumentsOf(name).flatMap((instrument2) => {
      const count = own.filter(
        ({ instruments }) => instruments.includes(name) && instruments.includes(instrument2)
      ).length;
      const place = instrument2 === name ? name : `a ${instrument2} of ${name}`;
      const suited = suits.includes(name);
      if (suited && count === 0) return [`measure ${id} has no clause for ${place}`];
      if (suited && count > 1) return [`measure ${id} has ${String(count)} clauses for ${place}`];
      if (!suited && count > 0) return [`measure ${id} has a clause for ${place}, which it does not suit`];
      return [];
    })
  );
}
var MODE_IN_WORDS = {
  number: "a number",
  offered: "offered",
  baseline: "set from a baseline",
  monitored: "monitored"
};
function checkDuties(measure2, { id, duty, paragraphs }) {
  const missing = [...targetModesOf(measure2)].filter((mode) => duty[mode] === void 0).map((mode) => `clause ${id} has no duty for a target that is ${MODE_IN_WORDS[mode]}`);
  if (measure2.neverScored && duty.offered !== void 0)
    missing.push(`clause ${id} leaves to tenderers what is never scored`);
  const said = [duty.number ?? "", ...paragraphs.map(({ text: text2 }) => text2)].some(
    (text2) => /\{(?:target|atLeast)\}/.test(text2)
  );
  return duty.number === void 0 || said ? missing : [...missing, `clause ${id} does not say its {target}`];
}

// src/charter/checks/collections.ts
var COLLECTIONS = [
  "commitments",
  "measures",
  "clauses",
  "document",
  "definitions",
  "forms",
  "sources",
  "rules",
  "gates",
  "clocks",
  "thresholds",
  "legal",
  "workforceReasons",
  "contradictions",
  "wordRules",
  "facets",
  "cpv",
  "natures",
  "selection",
  "questions",
  "properNouns"
];
function checkCollections(pack2) {
  return COLLECTIONS.filter((name) => countOf(pack2[name]) === 0).map((name) => `the pack has no ${name}`);
}
function countOf(collection) {
  return "size" in collection ? collection.size : collection.length;
}

// src/charter/clockSlot.ts
function clockSlot(id) {
  return `days${id.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;
}

// src/charter/checks/contractTexts.ts
var EVERYWHERE = ["supplier", "Supplier", "authority", "Authority", "contract", "completion"];
var CLAUSE = [...EVERYWHERE, "kpi"];
var NUMBER = [...CLAUSE, "target", "atLeast", "halfTarget"];
var DEFINITION = [
  ...EVERYWHERE,
  "commitmentParagraphs",
  "completionMeans",
  "frameworkAgreement",
  "packageFloor",
  "workingDay",
  "localArea",
  "nation",
  "skillsContact",
  "startDate",
  "charterTitle",
  "charterVersion",
  "charterAdoptedOn",
  "charterDecision"
];
function contractTexts(pack2) {
  return [
    ...clauseTexts(pack2),
    ...documentTexts(pack2),
    ...remedyTexts(pack2),
    ...definitionTexts(pack2),
    ...formTexts(pack2)
  ];
}
function clauseTexts(pack2) {
  return [...pack2.clauses.values()].flatMap(({ id, duty, paragraphs }) => {
    const texts = [];
    for (const [mode, text2] of Object.entries(duty)) {
      if (text2 !== void 0)
        texts.push({ place: `${mode} duty`, text: text2, slots: mode === "number" ? NUMBER : CLAUSE });
    }
    for (const [index2, { text: text2, modes }] of paragraphs.entries()) {
      const onlyNumber = modes?.every((mode) => mode === "number") ?? false;
      texts.push({ place: `paragraph ${String(index2 + 2)}`, text: text2, slots: onlyNumber ? NUMBER : CLAUSE });
    }
    return texts.map((entry) => ({ ...entry, place: `clause ${id}, ${entry.place}`, part: "clause" }));
  });
}
function tenderTexts(pack2) {
  const { paragraphs, method } = pack2.assessment;
  const slots2 = [...documentSlots(pack2), "tenderers", "tender", "marks"];
  return [
    ...paragraphs.map(({ text: text2 }, index2) => ({
      place: `assessment, paragraph ${String(index2 + 1)}`,
      text: text2,
      slots: slots2
    })),
    ...remedyTenderTexts(pack2),
    { place: "assessment, question of the method statement", text: method.question, slots: ["kpis"] }
  ];
}
function remedyTenderTexts({ remedies: remedies2, ...pack2 }) {
  const slots2 = [...documentSlots({ ...pack2, remedies: remedies2 }), "interest", "prices"];
  return [
    ...remedies2.menu.flatMap(
      ({ id, tender }) => tender === void 0 ? [] : [{ place: `remedy ${id}, tender`, text: tender, slots: slots2 }]
    ),
    ...remedies2.sums.tender.map((text2) => ({ place: "remedies, sums, tender", text: text2, slots: slots2 }))
  ];
}
function documentSlots(pack2) {
  return [
    ...[...EVERYWHERE, "commitmentParagraphs", "startDate", "midTerm", "manager", "frameworkAgreement"],
    ...[...pack2.clocks.keys()].map(clockSlot),
    ...pack2.document.flatMap(({ id }) => partSlots(id))
  ];
}
function remedyTexts(pack2) {
  const { menu, sums } = pack2.remedies;
  const slots2 = [...documentSlots(pack2), "interest"];
  return [...menu, { id: "sums", paragraphs: sums.paragraphs }].flatMap(
    ({ id, paragraphs }) => paragraphs.map(({ text: text2 }, index2) => ({
      place: `remedy ${id}, paragraph ${String(index2 + 1)}`,
      text: text2,
      part: "document",
      slots: slots2
    }))
  );
}
function documentTexts(pack2) {
  const slots2 = documentSlots(pack2);
  return pack2.document.flatMap(
    ({ id, paragraphs }) => paragraphs.map(({ text: text2 }, index2) => ({
      place: `document part ${id}, paragraph ${String(index2 + 1)}`,
      text: text2,
      part: "document",
      slots: slots2
    }))
  );
}
function partSlots(id) {
  const name = id.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
  return [`paragraph${name}`, `Paragraph${name}`];
}
function definitionTexts(pack2) {
  return pack2.definitions.flatMap(
    ({ term, text: text2, variants }) => [text2, ...variants.map((variant) => variant.text)].map((wording2) => ({
      place: definitionPlace(term),
      text: wording2,
      part: "definition",
      slots: DEFINITION
    }))
  );
}
function formTexts(pack2) {
  return [...pack2.forms.values()].flatMap(
    ({ id, completionMeans, workingDay }) => [completionMeans, workingDay].map((text2) => ({
      place: `form of contract ${id}`,
      text: text2,
      part: "definition",
      slots: ["nation"]
    }))
  );
}
function definitionPlace(term) {
  return `definition of ${term}`;
}
function kpiTexts(pack2) {
  return [...pack2.measures.values()].flatMap(
    ({ id, name, unit, calculation, evidence, targetRules }) => [name, unit, calculation, ...evidence, ...targetRules.flatMap(printedOf)].map((text2) => ({
      place: `measure ${id}`,
      text: text2
    }))
  );
}
function printedOf(rule) {
  return rule.by === "offer" ? [rule.basis] : [];
}
function withoutQuotations(text2) {
  return text2.replace(/"[^"]*"|“[^”]*”/g, " \u2026 ");
}

// src/charter/checks/sampleFill.ts
var SAMPLES = /* @__PURE__ */ new Map([
  ["supplier", "the Supplier"],
  ["Supplier", "The Supplier"],
  ["authority", "the Authority"],
  ["Authority", "The Authority"],
  ["contract", "this Contract"],
  ["completion", "the Expiry Date"],
  ["kpi", "KPI 1"]
]);
function fillWithSamples(text2) {
  const values = {};
  for (const slot of slotsOf(text2)) values[slot] = SAMPLES.get(slot) ?? sampleOf(slot);
  return fill(text2, values);
}
function sampleOf(slot) {
  if (slot.startsWith("Paragraph")) return "Paragraph 9";
  return /paragraph/i.test(slot) ? "paragraphs 4 to 6" : "104";
}

// src/charter/checks/definedTerms.ts
function checkDefinedTerms(pack2) {
  return [...checkCapitals(pack2), ...checkUse(pack2)];
}
var UNDEFINED = /(?<![.!?:]\s)(?<=\s|\()[A-Z][\w-]*(?: [A-Z][\w-]*)*/g;
function checkCapitals(pack2) {
  const known = anyOf(knownNames(pack2));
  return contractTexts(pack2).flatMap(({ place, text: text2, part }) => {
    const rest = withoutQuotations(fillWithSamples(text2)).replace(known, "x");
    const inside = part === "definition" ? `x ${rest}` : rest;
    const capitals = [...inside.matchAll(UNDEFINED)].map(([words]) => words);
    return [...new Set(capitals)].map(
      (word) => `${place} writes "${word}" with a capital, but it is not defined`
    );
  });
}
function knownNames(pack2) {
  const parties = [...pack2.forms.values()].flatMap(({ authority, supplier, completion }) => [
    authority,
    supplier,
    completion
  ]);
  return [
    ...pack2.definitions.flatMap(({ term, forms }) => [term, ...forms]),
    ...parties.map((name) => name.replace(/^the /, "")),
    ...pack2.properNouns
  ];
}
function slotTerms(pack2) {
  const completions = [...pack2.forms.values()].map(({ completion }) => completion.replace(/^the /, ""));
  return [...completions, "Contract", "Agreement", "Charter"];
}
function checkUse(pack2) {
  const forms = new Map(
    pack2.definitions.flatMap(({ term, forms: others }) => [term, ...others].map((form) => [form, term]))
  );
  const pattern = anyOf([...forms.keys()]);
  const used = new Set(slotTerms(pack2));
  for (const { place, text: text2 } of [...contractTexts(pack2), ...kpiTexts(pack2)]) {
    for (const [form] of text2.matchAll(pattern)) {
      const term = forms.get(form);
      if (term !== void 0 && place !== definitionPlace(term)) used.add(term);
    }
  }
  return pack2.definitions.filter(({ term }) => !used.has(term)).map(({ term }) => `${definitionPlace(term)} is used by no text`);
}
function anyOf(names) {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\w-])(?:${sources.join("|")})(?![\\w-])`, "g");
}

// src/charter/checks/engineOrder.ts
function checkEngineOrder({ engine: engine2, thresholds: thresholds2 }) {
  const { kpiBands, ceiling } = engine2;
  const problems = [];
  const limits2 = kpiBands.map(({ below }) => below ?? Number.POSITIVE_INFINITY);
  if (!isRising(limits2) || kpiBands.at(-1)?.below !== void 0)
    problems.push("engine: the KPI bands must rise, the last without a limit");
  for (const { most, preselect } of kpiBands) {
    if (preselect > most || most > ceiling)
      problems.push(`engine: a band of ${String(most)} KPIs exceeds its ceiling or preselects too many`);
  }
  if (!isRising(thresholds2.map(({ from }) => Date.parse(from))))
    problems.push("thresholds: the dates must rise");
  return problems;
}
function isRising(values) {
  return values.every((value, index2) => index2 === 0 || value > (values[index2 - 1] ?? value));
}

// src/charter/checks/figures.ts
var WEEKS_PER_YEAR = 52;
var DAYS_PER_YEAR = 366;
var MONTHS_PER_YEAR = 12;
function checkFigures({ figures: figures2, engine: engine2 }) {
  const { weeksWorkedPerYear, mobilisation, quartersUpToMonths, workingDaysPerYear } = figures2;
  const { fromQuarters, fullQuarter, firstQuarters, lastQuarters } = mobilisation;
  const ramp = [...firstQuarters, ...lastQuarters];
  const unsourced = Object.entries(figures2).filter(
    ([, { confidence: confidence2, sources }]) => confidence2 === "our-default" && !sources.includes(engine2.ourDefault)
  ).map(([name]) => `figures: ${name} is our default and does not name "${engine2.ourDefault}"`);
  const wrong = [
    ["weeksWorkedPerYear is more than a year has", weeksWorkedPerYear.value > WEEKS_PER_YEAR],
    ["workingDaysPerYear is more than a year has", workingDaysPerYear.value > DAYS_PER_YEAR],
    ["quartersUpToMonths is no whole number of years", quartersUpToMonths.value % MONTHS_PER_YEAR !== 0],
    ["a quarter of mobilisation holds more than a full one", ramp.some((part) => part > fullQuarter)],
    ["mobilisation starts in terms that are shorter than it", ramp.length >= fromQuarters]
  ];
  return [...unsourced, ...wrong.filter(([, is]) => is).map(([what]) => `figures: ${what}`)];
}

// src/charter/checks/introductions.ts
function checkIntroductions({ document }) {
  const introduced = document.flatMap(({ introduces }) => introduces ?? []);
  return [...new Set(introduced)].filter((block) => introduced.filter((each) => each === block).length > 1).map((block) => `document: more than one part introduces the ${block}`);
}

// src/charter/schema/law/fact.ts
var import_zod4 = require("zod");
var regime = import_zod4.z.enum([
  "act-above",
  "act-below",
  "pcr-2015",
  // begun, or called off from a framework begun, before the Act
  "psr",
  // health care services, Provider Selection Regime
  "outside-england",
  "grant"
]);
var CONTRACT_FACTS = [
  "regime-act-above",
  // exactly one of these six holds
  "regime-act-below",
  "regime-pcr-2015",
  "regime-psr",
  "regime-outside-england",
  "regime-grant",
  "act",
  // the Procurement Act 2023 governs, above or below its threshold
  "kind-works",
  // what is bought or funded: exactly one of these five holds
  "kind-services",
  "kind-goods",
  "kind-light-touch",
  "kind-grant",
  "threshold-central",
  // the buyer's threshold is that of central government, or of utilities, or of all others
  "threshold-utility",
  "threshold-unsettled",
  // which threshold it has is to be checked, and the answer changes what applies here
  "works-over-services",
  // works worth the buyer's threshold for goods and services, or more
  "for-health-service",
  // bought for the health service: by a body of it, or as a health care service
  "call-off",
  // called off from a framework
  "extension",
  // the term has options to extend
  "single-task",
  // a study, survey or advice that is done and over, with no option to extend
  "people-work",
  // much of the price pays for people's work, or may: whoever does it today may transfer
  "may-be-light-touch",
  // plain services whose title reads as a light touch service
  "staff-transfer",
  // the title says that the present staff transfer
  "charter-adopted"
  // the authority has adopted the Charter
];
var TESTED_FACTS = [
  "school",
  // the buyer is a school; here and below, `-check` says that it may be
  "school-check",
  "part-6",
  // Part 6 of the Act governs the buyer's contracts below the threshold
  "part-6-check",
  "ppns-bind",
  // the policy notes of central government bind the buyer
  "ppns-check",
  "services",
  // services, light touch services among them
  "kpi-value",
  // worth enough for the duty to set KPIs
  "kpi-exempt",
  // of a kind to which that duty does not apply
  "kpi-duty",
  // KPIs are to be set and published
  "contract-published",
  // a copy of the contract is published
  "social-value-act",
  // the Social Value Act 2012 puts its duty on this procurement
  "social-value-act-check",
  "notifiable",
  // below the threshold, and worth enough for a notice
  "notifiable-central",
  // the same for central government
  "section-17",
  // a buyer that may not, or perhaps may not, consider non-commercial matters (LGA 1988)
  "section-17-check",
  // perhaps
  "best-value-order",
  // SI 2001/909 opens workforce matters to the buyer
  "workforce-no-route",
  // bound by section 17, and no route to workforce matters is known for it and this procurement
  "reservation",
  // the buyer may, or perhaps may, reserve this competition (Order of 2026)
  "ppn-002-begun",
  // commences when PPN 002 is in force
  "ppn-026-begun",
  // commences when PPN 026 is in force
  "ppn-026",
  // PPN 026 binds this procurement
  "ppn-026-higher",
  // at its higher share
  "ppn-026-choice",
  // PPN 026 may be used before it binds
  "ppn-026-short",
  // the weighting is less than its share
  "ppn-002",
  // PPN 002 binds this procurement
  "ppn-002-short",
  "carbon-plan",
  // central government asks for carbon reduction plans at this value
  "health-minimum",
  // the health service's own least weighting binds the buyer
  "health-minimum-short",
  "freedom-of-information",
  // the buyer is, or may be, a public authority of that Act
  "freedom-of-information-check",
  "tenant-information",
  // the buyer is, or may be, a landlord whose tenants may ask for what it holds
  "runs-past-reorganisation",
  // the longest term passes the end of the present councils
  "planning",
  // works of a size and kind for which planning permission may ask for jobs and training
  "early-packages",
  // works that may be let in two stages or designed by the contractor, so that packages come before the contract
  "may-transfer",
  // services that keep at least one person at work: whoever does it today may transfer
  "consent-value"
  // worth enough to need a successor's consent, if a direction binds the buyer
];
var BROUGHT_FACTS = [
  "asks-recruitment",
  "asks-pay",
  "asks-terms",
  "serves-equality",
  "thirty-day-payment"
];
var MEASURE_FACTS = ["asks-workforce", "asks-location", "authority-names", ...BROUGHT_FACTS];
var DOCUMENT_FACTS = [
  "offered",
  // a KPI's target is offered by tenderers
  "fixed-target",
  // a KPI has a target that nobody offers
  "assessed-fixed",
  // nothing is scored, or a method statement, or offers: exactly one of these three holds
  "assessed-method",
  "assessed-offers",
  "short-offer-fails",
  // a blank offer, or one below its floor, is rejected
  "baseline",
  // a KPI's figure is set from a baseline measured after award
  "rated-by-cases",
  // a KPI is a share owed in every case, with bands of its own for few cases
  "monitored",
  // a KPI is monitored without a pass mark
  "profile",
  // a KPI's figure is spread over the term
  "target",
  // a KPI has a target: a figure, an offer or a figure set from a baseline
  "total",
  // such a target is a total: a figure or an offer that is counted up over the term
  "reported-once",
  // a KPI with a target is reported once only, late enough for a warning before it
  "light",
  // the contract gets the lightest document
  "few-reports",
  // a KPI with a target is reported once or twice in the initial term
  "more-reports",
  // one is reported more often
  "kpis-set",
  // at least one KPI is set under section 52, here or elsewhere in the contract
  "few-people",
  // a KPI set under section 52 has, or may come to have, a target of fewer people of priority groups than may be shown
  "recruits",
  // a KPI counts people who have to be found and taken on
  "taken-up",
  // a KPI counts what others must take up
  "priority-groups",
  // a KPI counts people of priority groups
  "worker-shares",
  // two KPIs or more are each a share of workers
  "skills-contact",
  // the settings name a Skills Contact
  "form-own",
  // whose terms the form of contract is built on: exactly one of these five holds
  "form-framework",
  "form-jct",
  "form-nec4",
  "form-grant",
  "incentives",
  // the form has an option under which KPIs earn incentive payments
  "schedule-first",
  // the officer put the Schedule before the main terms on social value
  "remedy",
  // a remedy beyond the ladder was chosen, and is allowed
  "remedy-sums"
  // one of them takes a sum
];
var contractFact = import_zod4.z.enum(CONTRACT_FACTS);
var testedFact = import_zod4.z.enum(TESTED_FACTS);
var broughtFact = import_zod4.z.enum(BROUGHT_FACTS);
var statutoryFact = import_zod4.z.enum([...CONTRACT_FACTS, ...TESTED_FACTS]);
var lawFact = import_zod4.z.enum([...CONTRACT_FACTS, ...TESTED_FACTS, ...MEASURE_FACTS]);
var factName = import_zod4.z.enum([...CONTRACT_FACTS, ...TESTED_FACTS, ...MEASURE_FACTS, ...DOCUMENT_FACTS]);
var statutoryConditions = import_zod4.z.array(
  import_zod4.z.union([statutoryFact, import_zod4.z.templateLiteral(["not-", statutoryFact])])
);
var lawConditions = import_zod4.z.array(import_zod4.z.union([lawFact, import_zod4.z.templateLiteral(["not-", lawFact])]));
var conditions = import_zod4.z.array(import_zod4.z.union([factName, import_zod4.z.templateLiteral(["not-", factName])]));

// src/charter/checks/lawFacts.ts
function checkLaw(pack2) {
  return [
    ...checkTests(pack2),
    ...checkConditions(pack2),
    ...checkFirstStatement(pack2),
    ...checkLastChoices(pack2),
    ...checkStatements(pack2)
  ];
}
function checkTests({ law: law2 }) {
  const known = new Set(contractFact.options);
  const problems = law2.facts.flatMap(({ fact, when, weightingBelow = [] }) => {
    const early = [...when, ...weightingBelow.flatMap((each) => each.when)].map(positive).filter((name) => !known.has(name));
    const twice = known.has(fact);
    known.add(fact);
    return [
      ...twice ? [`law: the fact "${fact}" is tested twice`] : [],
      ...early.map((name) => `law: "${fact}" rests on "${name}", which is not tested above it`)
    ];
  });
  const missing = testedFact.options.filter((fact) => !known.has(fact));
  return [...problems, ...missing.map((fact) => `law: the fact "${fact}" is not tested`)];
}
var EXCLUSIVE = [
  regime.options.map((name) => `regime-${name}`),
  kind.options.map((name) => `kind-${name}`),
  assessmentMode.options.map((name) => `assessed-${name}`)
];
function checkConditions(pack2) {
  const placed = [
    ...pack2.law.facts.map(({ fact, when }) => [`law: "${fact}"`, when]),
    ...[...pack2.sources.values()].map(({ id, bearsWhen }) => [`source ${id}`, bearsWhen]),
    ...[...pack2.legal.values()].flatMap(({ id, when, printWhen, checkWhen = [] }) => [
      [`legal statement ${id}`, when],
      [`legal statement ${id} (check)`, [...when, ...checkWhen]],
      [`legal statement ${id} (printed)`, [...when, ...printWhen]]
    ]),
    ...pack2.remedies.menu.flatMap(
      ({ id, barred, adviserWhen, paragraphs }) => [...barred.map(({ when }) => when), ...adviserWhen, ...paragraphs.map(({ when }) => when)].map(
        (when) => [`remedy ${id}`, when]
      )
    ),
    ...pack2.assessment.paragraphs.map(
      ({ when }, index2) => [`assessment, paragraph ${String(index2 + 1)}`, when]
    ),
    ...pack2.document.flatMap(
      ({ id, paragraphs }) => paragraphs.map(
        ({ when }, index2) => [`document part ${id}, paragraph ${String(index2 + 1)}`, when]
      )
    )
  ];
  return [...new Set(placed.filter(([, when]) => isContradictory(when)).map(([place]) => place))].map(
    (place) => `${place}: its conditions can never be met together`
  );
}
function isContradictory(conditions2) {
  const held = conditions2.filter((condition) => positive(condition) === condition);
  return conditions2.some(
    (condition) => held.includes(condition) && conditions2.some((each) => each === `not-${condition}`)
  ) || EXCLUSIVE.some((group) => new Set(held.filter((condition) => group.includes(condition))).size > 1);
}
function positive(condition) {
  return condition.replace(/^not-/, "");
}
function checkFirstStatement({ legal }) {
  const statements = [...legal.values()].map(({ when }) => new Set(when));
  const first = statements.findIndex((when) => !regime.options.some((name) => when.has(`regime-${name}`)));
  const opening = first === -1 ? statements : statements.slice(0, first);
  return regime.options.filter((name) => !opening.some((when) => when.has(`regime-${name}`))).map((name) => `legal: the list does not open with a statement for "regime-${name}"`);
}
function checkLastChoices({ law: law2, legal }) {
  const problems = [...legal.values()].flatMap(
    ({ id, figures: figures2 }) => Object.entries(figures2).filter(([, values]) => values.at(-1)?.when.length !== 0).map(([slot]) => `legal statement ${id}: the last figure for {${slot}} has a condition`)
  );
  return law2.published.at(-1)?.when.length === 0 ? problems : [...problems, "law: the last text on publication has a condition"];
}
function checkStatements({ legal }) {
  return [...legal.values()].flatMap(({ id, severity: severity2, todo, until, checkedOn, checkBy, inForce }) => {
    const asks = severity2 === "must-fix" || severity2 === "consider";
    const { from = "", to = "9999" } = inForce;
    return [
      ...asks && todo === void 0 ? ["does not say what to do"] : [],
      ...until !== void 0 && severity2 !== "must-fix" ? ["waits for a record and holds nothing up"] : [],
      ...checkBy <= checkedOn ? ["is to be checked before it was read"] : [],
      ...to < from ? ["ends before it begins"] : []
    ].map((problem) => `legal statement ${id}: ${problem}`);
  });
}

// src/charter/checks/references.ts
function checkReferences(pack2) {
  const references = [
    ...sourceReferences(pack2),
    ...measureReferences(pack2),
    ...clauseReferences(pack2),
    ...selectionReferences(pack2),
    ...gateReferences(pack2),
    ...definitionReferences(pack2),
    ...lawReferences(pack2),
    ...refer("remedies", "legal", [pack2.remedies.sums.note.replaces]),
    ...refer("engine", "rules", [pack2.engine.workforceCap.rule]),
    ...refer("engine", "gates", [pack2.engine.workforceCap.askedBehind])
  ];
  return references.filter(({ collection, id }) => !pack2[collection].has(id)).map(({ from, collection, id }) => `${from} names "${id}", which is not among the ${collection}`);
}
function refer(from, collection, ids) {
  return ids.flatMap((id) => id === void 0 ? [] : [{ from, collection, id }]);
}
function sourceReferences(pack2) {
  const { sources: engine2, ourDefault, checks: checks2 } = pack2.engine;
  const entries = [
    ["charter", [pack2.charter.source]],
    ["ratings", pack2.ratings.sources],
    ["engine", [...engine2, ourDefault, ...Object.values(checks2).flat()]]
  ];
  entries.push(["assessment", pack2.assessment.sources]);
  for (const { mode, sources } of pack2.assessment.proposed) entries.push([`assessment, ${mode}`, sources]);
  for (const [name, { sources }] of Object.entries(pack2.figures)) entries.push([`figures: ${name}`, sources]);
  entries.push(["remedies", pack2.remedies.sums.sources]);
  for (const { id, sources } of pack2.remedies.menu) entries.push([`remedy ${id}`, sources]);
  for (const { term, sources } of pack2.definitions) entries.push([`definition of ${term}`, sources]);
  for (const { from, sources } of pack2.thresholds) entries.push([`thresholds from ${from}`, sources]);
  for (const { fact, sources } of pack2.law.facts) entries.push([`law: "${fact}"`, sources]);
  for (const [name, known] of Object.entries({
    ...pack2.buyers.positions,
    thresholds: pack2.buyers.thresholds
  }))
    for (const [id, { sources }] of Object.entries(known))
      entries.push([`buyers: "${id}" on ${name}`, sources]);
  for (const { id, sources } of pack2.document) entries.push([`document part ${id}`, sources]);
  const { measures, clauses, rules, gates: gates2, clocks, legal, workforceReasons } = pack2;
  for (const [name, collection] of Object.entries({
    measures,
    clauses,
    rules,
    gates: gates2,
    clocks,
    legal,
    workforceReasons
  })) {
    for (const { id, sources } of collection.values()) entries.push([`${name} ${id}`, sources]);
  }
  return entries.flatMap(([from, sources]) => refer(from, "sources", sources));
}
function measureReferences(pack2) {
  return [...pack2.measures.values()].flatMap(({ id, commitment: commitment2, workforceReason: workforceReason2, targetRules }) => [
    ...refer(`measure ${id}`, "commitments", [commitment2]),
    ...refer(`measure ${id}`, "workforceReasons", [workforceReason2]),
    ...targetRules.flatMap((rule) => [
      ...refer(`measure ${id}`, "gates", rule.gates),
      ...refer(`measure ${id}`, "rules", [benchmarkOf(rule)])
    ])
  ]);
}
function lawReferences({ law: law2 }) {
  return law2.facts.flatMap(({ fact, notForms }) => refer(`law: "${fact}"`, "forms", notForms));
}
function benchmarkOf(rule) {
  return "rule" in rule ? rule.rule : void 0;
}
function definitionReferences({ definitions }) {
  return definitions.flatMap(
    ({ term, variants }) => variants.flatMap(({ natures = [] }) => refer(`definition of ${term}`, "natures", natures))
  );
}
function clauseReferences(pack2) {
  return [...pack2.clauses.values()].flatMap(
    ({ id, measure: measure2 }) => refer(`clause ${id}`, "measures", [measure2])
  );
}
function selectionReferences(pack2) {
  return [...pack2.selection.values()].flatMap(({ commitment: commitment2, fits: fits2, adjust }) => {
    const from = `selection of ${commitment2}`;
    return [
      ...refer(from, "commitments", [commitment2]),
      ...Object.values(fits2).flatMap((fit) => refer(from, "measures", fit.measures)),
      ...adjust.flatMap((entry) => [
        ...refer(from, "natures", [...entry.natures ?? [], ...entry.notNatures ?? []]),
        ...refer(from, "measures", entry.measures)
      ])
    ];
  });
}
function gateReferences(pack2) {
  return [...pack2.gates.values()].flatMap(
    ({ id, cases }) => cases.flatMap(
      ({ natures = [], notNatures = [] }) => refer(`gate ${id}`, "natures", [...natures, ...notNatures])
    )
  );
}

// src/charter/checks/neededIds.ts
var OPPORTUNITIES = ["poundsPerOpportunity"];
var NEEDED_PARAMETERS = {
  opportunities: OPPORTUNITIES,
  offer: OPPORTUNITIES,
  "fee-weeks": ["weeksPerStep", "poundsPerStep"],
  "fee-placements": ["onePlacementFrom", "twoPlacementsAbove"],
  baseline: ["monthsToBaseline", "mostPercent"]
};
function checkNeededIds(pack2) {
  const missing = questionId.options.filter((id) => !pack2.questions.has(id)).map((id) => `the pack has no "${id}" among its questions`);
  const unread = facet.options.filter((id) => !pack2.facets.has(id)).map((id) => `the pack has no "${id}" among its facets`);
  return [...missing, ...unread, ...checkHealthCare(pack2), ...checkParameters(pack2), ...checkForms(pack2)];
}
function checkParameters(pack2) {
  const needed = [...pack2.measures.values()].flatMap(({ targetRules }) => targetRules).flatMap((rule) => {
    const id = benchmarkOf(rule);
    return id === void 0 ? [] : (NEEDED_PARAMETERS[rule.by] ?? []).map((name) => ({ id, name }));
  }).filter(({ id, name }) => !((pack2.rules.get(id)?.parameters[name] ?? 0) > 0));
  return [...new Set(needed.map(({ id, name }) => `rule ${id} has no parameter "${name}" above nought`))];
}
function checkHealthCare({ natures }) {
  const asks = [...natures.values()].some(({ asksHealthCare }) => asksHealthCare);
  return asks ? [] : ["no nature asks whether a health care service is bought"];
}
function checkForms(pack2) {
  const forms = [...pack2.forms.values()];
  const has = (what, how) => forms.some(({ kinds, routes }) => kinds.includes(what) && routes.includes(how));
  const called = kind.options.filter((what) => what !== "grant" && !has(what, "call-off"));
  return [
    ...kind.options.filter((what) => !has(what, "competition")).map((what) => `no form of contract is for ${what}`),
    ...called.map((what) => `no form of contract is for ${what} called off from a framework`)
  ];
}

// src/charter/checks/pots.ts
function checkPots(pack2) {
  const filledBy = /* @__PURE__ */ new Map();
  return [...pack2.measures.values()].flatMap((measure2) => {
    const problems = checkDraw(measure2);
    const { id, drawsOn } = measure2;
    for (const rule of measure2.targetRules) {
      if (rule.by !== "opportunities" || drawsOn === void 0) continue;
      const other = filledBy.get(drawsOn);
      if (other !== void 0 && other !== rule.rule)
        problems.push(`measure ${id}: the pot "${drawsOn}" is filled by ${other} and by ${rule.rule}`);
      filledBy.set(drawsOn, rule.rule);
    }
    return problems;
  });
}
function checkDraw({ id, drawsOn, drawnAs, takesWeeks, takesWeeksAtEnd, targetRules }) {
  const problems = [];
  if (drawsOn === void 0 && targetRules.some(({ by }) => by === "opportunities"))
    problems.push(`measure ${id} shares opportunities, and draws on no pot`);
  if (drawsOn !== void 0 && (drawnAs === void 0 || takesWeeks === void 0))
    problems.push(
      `measure ${id} draws on a pot, and does not say what a draw becomes or how many weeks it takes`
    );
  if (takesWeeksAtEnd !== void 0 && takesWeeksAtEnd >= (takesWeeks ?? 0))
    problems.push(`measure ${id} takes no fewer weeks at the end than before it`);
  return problems;
}

// src/charter/checks/ratings.ts
function checkRatings({ ratings: ratings2, measures }) {
  const shares2 = ["to-date", "in-degrees", "all-or-nothing"].filter((kind2) => {
    const { good, approaching, requiresImprovement } = ratings2[kind2];
    return !(good > approaching && approaching > requiresImprovement && requiresImprovement > 0);
  }).map((kind2) => `ratings: the bounds of "${kind2}" must fall from Good down`);
  const { "all-or-nothing": all, "at-most": most } = ratings2;
  const counts2 = [
    ["all-or-nothing", all.fewCases],
    ["at-most", most.points],
    ["at-most", most.shareOfFigure],
    ["at-most", most.ofNought],
    ["at-most", most.ofNought.fewReports]
  ];
  const failures2 = counts2.filter(([, { approaching, requiresImprovement }]) => approaching > requiresImprovement).map(([kind2]) => `ratings: the failures of "${kind2}" must rise from Good down`);
  const unsuited = [...measures.values()].filter((measure2) => !SUITS[measure2.rated](measure2)).map(({ id, rated: rated2 }) => `measure ${id} is rated "${rated2}", which does not suit what it counts`);
  const steps = [...measures.values()].filter(
    ({ rated: rated2, overBy: overBy2 }) => overBy2 && (rated2 !== "at-most" || overBy2.approaching > overBy2.requiresImprovement)
  ).map(({ id }) => `measure ${id}: its steps over the figure must rise, and it must be rated "at-most"`);
  return [...shares2, ...failures2, ...unsuited, ...steps];
}
var isMonitored = ({ targetRules }) => targetRules.every(({ by }) => by === "monitor");
var isReached = (measure2) => measure2.better === "more" && !isMonitored(measure2);
var SUITS = {
  "to-date": (measure2) => isReached(measure2) && (measure2.unitKind === "count" || measure2.unitKind === "money"),
  "in-degrees": (measure2) => isReached(measure2) && (measure2.unitKind === "percent" || measure2.unitKind === "intensity"),
  "all-or-nothing": (measure2) => isReached(measure2) && measure2.unitKind === "percent",
  "at-most": (measure2) => measure2.better === "less" && !isMonitored(measure2),
  monitored: isMonitored
};

// src/charter/checks/selectionRules.ts
function checkSelection(pack2) {
  return [...pack2.commitments.keys()].flatMap((id) => {
    const rule = pack2.selection.get(id);
    const measured = [...pack2.measures.values()].some(({ commitment: commitment2 }) => commitment2 === id);
    return [
      ...measured ? [] : [`commitment ${id} has no measure`],
      ...rule === void 0 ? [`commitment ${id} has no selection rule`] : [...checkKinds(rule), ...checkMeasures(pack2, rule)]
    ];
  });
}
function checkKinds({ commitment: commitment2, fits: fits2, unsuited }) {
  return kind.options.flatMap((name) => {
    const [fit, unfit] = [fits2[name] !== void 0, unsuited[name] !== void 0];
    if (fit !== unfit) return [];
    return [
      `selection of ${commitment2} says ${fit ? "both that it fits and that it does not suit" : "nothing of"} ${name}`
    ];
  });
}
function checkMeasures(pack2, rule) {
  const byKind = kind.options.flatMap(
    (name) => (rule.fits[name]?.measures ?? []).filter((id) => pack2.measures.get(id)?.suits.includes(name) === false).map((id) => `selection of ${rule.commitment} prefers ${id} for ${name}, which it does not suit`)
  );
  const named3 = [
    ...Object.values(rule.fits),
    ...rule.adjust,
    ...rule.first === void 0 ? [] : [rule.first]
  ].flatMap(({ measures }) => measures);
  const strangers = [...new Set(named3)].filter((id) => pack2.measures.has(id) && pack2.measures.get(id)?.commitment !== rule.commitment).map((id) => `selection of ${rule.commitment} names ${id}, a measure of another commitment`);
  return [...byKind, ...strangers];
}

// src/charter/checks/settingsDefaults.ts
function checkSettingsDefaults(pack2) {
  const defaults = pack2.wording.dialogs.settingsDefaults;
  const suits = (form, bought) => pack2.forms.get(form)?.kinds.includes(bought) ?? false;
  const sound = {
    nation: nation.safeParse(defaults.nation).success,
    buyerKind: buyerKind.safeParse(defaults.buyerKind).success,
    formWorks: suits(defaults.formWorks, "works"),
    formOther: suits(defaults.formOther, "services"),
    weighting: isWhole(defaults.weighting, 0, 100),
    kpiCeiling: isWhole(defaults.kpiCeiling, 1, pack2.engine.ceiling)
  };
  return Object.entries(sound).filter(([, accepted]) => !accepted).map(([field]) => `wording/dialogs.yaml: the settings form would refuse its own default for ${field}`);
}
function isWhole(text2, least, most) {
  return /^\d{1,3}$/.test(text2) && Number(text2) >= least && Number(text2) <= most;
}

// src/charter/checks/slots.ts
function checkSlots(pack2) {
  const texts = [...contractTexts(pack2), ...tenderTexts(pack2), ...ruleTexts(pack2), ...plainTexts(pack2)];
  return texts.flatMap(
    ({ place, text: text2, slots: slots2 }) => slotProblems(text2, slots2).map((problem) => `${place}: ${problem}`)
  );
}
var GATE = ["value", "limit", "months", "minMonths"];
var LEGAL = [
  "value",
  "yearly",
  "threshold",
  "services",
  "count",
  "date",
  "weighting",
  "section17",
  "bestValue",
  "located",
  "named"
];
var REASON = ["title", "authority", "place"];
var QUESTION = ["read", "min", "max"];
var ERROR = { bought: ["choices"] };
var READ_BACK = {
  value: ["sum", "withVat", "withoutVat"],
  term: ["count", "term", "extensions"],
  framework: ["name"],
  parties: ["authority", "supplier"],
  bought: ["list"],
  weighting: ["count"]
};
function ruleTexts(pack2) {
  return [
    ...[...pack2.gates.values()].flatMap(
      ({ id, passed: passed2, failed }) => [passed2, failed].map((text2) => ({ place: `gate ${id}`, text: text2, slots: GATE }))
    ),
    ...[...pack2.legal.values()].flatMap(
      ({ id, text: text2, todo, figures: figures2, scheme }) => [text2, todo ?? ""].map((sentence) => ({
        place: `legal statement ${id}`,
        text: sentence,
        slots: [...LEGAL, ...scheme === void 0 ? [] : ["outside"], ...Object.keys(figures2)]
      }))
    ),
    ...pack2.law.published.map(({ text: text2 }, index2) => ({
      place: `law, text ${String(index2 + 1)} on publication`,
      text: text2,
      slots: []
    })),
    ...[...pack2.workforceReasons.values()].map(({ id, reason }) => ({
      place: `workforce reason ${id}`,
      text: reason,
      slots: REASON
    })),
    ...[...pack2.workforceReasons.values()].flatMap(
      ({ id, routes }) => routes.map(({ text: text2 }) => ({ place: `workforce reason ${id}, route`, text: text2, slots: ["basis"] }))
    ),
    ...[...pack2.questions.values()].flatMap(({ id, errors, readBack }) => [
      ...Object.entries(errors).map(([code, text2]) => ({
        place: `question ${id}, error ${code}`,
        text: text2,
        slots: [...QUESTION, ...ERROR[id] ?? []]
      })),
      ...Object.entries(readBack).map(([name, text2]) => ({
        place: `question ${id}, read back ${name}`,
        text: text2,
        slots: READ_BACK[id] ?? []
      }))
    ])
  ];
}
function plainTexts(pack2) {
  const measures = [...pack2.measures.values()].flatMap(
    ({ id, name, unit, calculation, evidence, why }) => [name, unit, calculation, ...evidence, why].map((text2) => ({ place: `measure ${id}`, text: text2, slots: [] }))
  );
  const selection2 = [...pack2.selection.values()].flatMap(
    ({ commitment: commitment2, fits: fits2, unsuited, notChosen, adjust }) => [...Object.values(fits2), ...adjust].map(({ reason }) => reason).concat(Object.values(unsuited), notChosen).map((text2) => ({ place: `selection of ${commitment2}`, text: text2, slots: [] }))
  );
  return [...measures, ...selection2];
}

// src/charter/checks/words.ts
var MOST_WORDS = 35;
function checkWords(pack2) {
  const rules = pack2.wordRules.map(compile);
  const texts = contractTexts(pack2);
  const printed2 = [...texts, ...kpiTexts(pack2)];
  const whole = printed2.map(({ text: text2 }) => text2).join("\n");
  const suspects = rules.filter(({ pattern }) => pattern.test(whole));
  return [...printed2.flatMap((text2) => checkBannedWords(text2, suspects)), ...texts.flatMap(checkSentences)];
}
function compile({ pattern, except }) {
  return {
    pattern: new RegExp(pattern, "i"),
    except: except.map((phrase) => new RegExp(escape(phrase), "giu"))
  };
}
function escape(phrase) {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function checkBannedWords({ place, text: text2 }, rules) {
  return rules.flatMap(({ pattern, except }) => {
    if (!pattern.test(text2)) return [];
    const rest = except.reduce((left, phrase) => left.replace(phrase, " \u2026 "), withoutQuotations(text2));
    const found2 = pattern.exec(rest);
    return found2 === null ? [] : [`${place} says "${found2[0]}"`];
  });
}
function checkSentences({ place, text: text2, part }) {
  if (part === "definition") return [];
  return fillWithSamples(text2).split(/(?<=[.!?])\s+/).map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length).filter((words) => words > MOST_WORDS).map((words) => `${place} has a sentence of ${String(words)} words, more than ${String(MOST_WORDS)}`);
}

// src/charter/checks/workforce.ts
var WORKFORCE = /\b(?:Apprentice|Apprenticeship|Workforce|Real Living Wage|vacanc(?:y|ies)|recruit\w*|wages?|people employed|zero-hours)\b/;
function checkWorkforce(pack2) {
  return [...pack2.clauses.values()].flatMap(({ id, measure: measure2, duty }) => {
    if (pack2.measures.get(measure2)?.workforceReason !== void 0) return [];
    const found2 = Object.values(duty).map((text2) => WORKFORCE.exec(text2 ?? "")).find((match) => match !== null);
    return found2 == null ? [] : [`clause ${id} speaks of "${found2[0]}", but measure ${measure2} has no workforce reason`];
  });
}

// src/charter/crossChecks.ts
var CHECKS = [
  checkCollections,
  checkNeededIds,
  checkBuyers,
  checkLaw,
  checkReferences,
  checkSelection,
  checkTargetRules,
  checkPots,
  checkAssessmentRules,
  checkClauseCoverage,
  checkEngineOrder,
  checkFigures,
  checkRatings,
  checkIntroductions,
  checkSettingsDefaults,
  checkSlots,
  checkWords,
  checkDefinedTerms,
  checkWorkforce
];
function crossCheckPack(pack2) {
  return CHECKS.flatMap((check) => check(pack2));
}

// src/charter/packError.ts
var PackError = class extends Error {
  constructor(dir, problems) {
    super(
      `The charter pack in ${dir} has ${String(problems.length)} problem(s):
- ${problems.join("\n- ")}`
    );
    this.dir = dir;
    this.problems = problems;
    this.name = "PackError";
  }
  dir;
  problems;
};

// src/charter/readPack.ts
var import_node_path2 = require("node:path");

// src/charter/deepFreeze.ts
function deepFreeze(value) {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) sealMap(value);
  else for (const child of Object.values(value)) deepFreeze(child);
  return Object.freeze(value);
}
function sealMap(map) {
  for (const child of map.values()) deepFreeze(child);
  for (const name of ["set", "delete", "clear"]) Object.defineProperty(map, name, { value: refuseChange });
}
function refuseChange() {
  throw new TypeError("The charter pack cannot be changed while the assistant runs");
}

// src/charter/lookUp/trained.ts
var import_zod5 = require("zod");

// src/charter/packDigest.ts
var import_node_crypto = require("node:crypto");
var LENGTH = 12;
function digestOf(content) {
  const parts2 = Object.entries(content).map(([name, part]) => [
    name,
    part instanceof Map ? [...part] : part
  ]);
  return (0, import_node_crypto.createHash)("sha256").update(JSON.stringify(parts2)).digest("hex").slice(0, LENGTH);
}

// src/charter/lookUp/trained.ts
var trainedFile = import_zod5.z.strictObject({
  /** The digest of what it learnt from; of anything else it says nothing. */
  digest: import_zod5.z.string(),
  labels: import_zod5.z.array(import_zod5.z.string()).min(1),
  step: import_zod5.z.number().positive(),
  /** Base64 of the weights, a signed byte each. */
  weights: import_zod5.z.string()
});

// src/charter/readYaml.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_js_yaml = require("js-yaml");
var import_zod6 = require("zod");

// src/charter/prototypeKeys.ts
var PROTOTYPE_KEYS = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function isPrototypeKey(key) {
  return PROTOTYPE_KEYS.has(key);
}

// src/charter/readYaml.ts
function readYaml(dir, file, schema, absent) {
  const path = (0, import_node_path.join)(dir, file);
  const raw = (0, import_node_fs.existsSync)(path) ? parseYaml(dir, file, (0, import_node_fs.readFileSync)(path, "utf8")) : absent;
  const parsed = schema.safeParse(raw, { jitless: true });
  if (parsed.success) return parsed.data;
  throw new PackError(
    dir,
    parsed.error.issues.map(
      ({ path: at, message }) => `${file}: ${formatPath(raw, at)}: ${message}${formatFound(raw, at)}`
    )
  );
}
function readYamlFolder(dir, folder, schema) {
  const path = (0, import_node_path.join)(dir, folder);
  if (!(0, import_node_fs.existsSync)(path)) return [];
  const files = (0, import_node_fs.readdirSync)(path).filter((name) => name.endsWith(".yaml"));
  return files.sort().flatMap((name) => {
    const file = `${folder}/${name}`;
    return readYaml(dir, file, schema, []).map((value) => ({ file, value }));
  });
}
function parseYaml(dir, file, content) {
  try {
    const raw = readJson(content) ?? (0, import_js_yaml.load)(content, { schema: import_js_yaml.CORE_SCHEMA, filename: file });
    refusePrototypeKeys(dir, file, raw);
    return raw;
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new PackError(dir, [`${file}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}
function readJson(content) {
  if (!/^[[{]/.test(content)) return void 0;
  try {
    return JSON.parse(content);
  } catch {
    return void 0;
  }
}
function refusePrototypeKeys(dir, file, raw) {
  if (typeof raw !== "object" || raw === null) return;
  const bad = Object.getOwnPropertyNames(raw).find(isPrototypeKey);
  if (bad !== void 0) throw new PackError(dir, [`${file}: the key "${bad}" is not allowed`]);
  for (const child of Object.values(raw)) refusePrototypeKeys(dir, file, child);
}
function formatPath(raw, path) {
  const [first, ...rest] = path;
  if (first === void 0) return "the file";
  if (typeof first !== "number") return path.map(countedFromOne).join(".");
  const id = entryId(raw, first);
  return [`entry ${String(first + 1)}${id}`, ...rest.map(String)].join(".");
}
function countedFromOne(key) {
  return typeof key === "number" ? `entry ${String(key + 1)}` : String(key);
}
function formatFound(raw, path) {
  const found2 = path.reduce((value, key) => isRecord(value) ? value[key] : void 0, raw);
  return typeof found2 === "string" || typeof found2 === "number" ? ` (found "${String(found2).slice(0, 60)}")` : "";
}
function isRecord(value) {
  return typeof value === "object" && value !== null;
}
var named = import_zod6.z.looseObject({ id: import_zod6.z.string() });
function entryId(raw, index2) {
  const list = import_zod6.z.array(import_zod6.z.unknown()).safeParse(raw);
  const entry = named.safeParse(list.success ? list.data[index2] : void 0);
  return entry.success ? ` (${entry.data.id})` : "";
}

// src/charter/schema/assessment.ts
var import_zod8 = require("zod");

// src/charter/schema/documentPart.ts
var import_zod7 = require("zod");
var standingParagraph = import_zod7.z.strictObject({
  text: template,
  instruments: import_zod7.z.array(instrument).min(1).optional(),
  scales: import_zod7.z.array(scale).min(1).optional(),
  /** Months that the full term is longer than: a step of six months is no step of a contract of three. */
  longerThan: import_zod7.z.number().int().positive().optional(),
  when: conditions.default([])
});
var documentPart = import_zod7.z.strictObject({
  id: slug,
  title: text,
  /** In a grant, where nothing is a target or a duty to supply. */
  titleOfGrant: text.optional(),
  /** What it is there for, said to an officer who asks. */
  why: text,
  /** Where the part stands: `front` is the incorporation clause of the contract itself. */
  position: import_zod7.z.enum(["front", "before-clauses", "after-clauses"]),
  /** What is printed right after its text: the definitions used, or the KPI tables. */
  introduces: import_zod7.z.enum(["definitions", "kpis"]).optional(),
  /** After its own paragraphs come those of the remedies that the officer chose. */
  takesRemedies: import_zod7.z.boolean().default(false),
  paragraphs: import_zod7.z.array(standingParagraph).min(1),
  reviewedBy: text.nullable().default(null),
  reviewedOn: text.nullable().default(null),
  sources: import_zod7.z.array(slug).min(1)
});
var documentFile = import_zod7.z.array(documentPart).min(1);
var definition = import_zod7.z.strictObject({
  term: text,
  /** Other forms that count as use: plurals, "Apprenticeship Weeks". */
  forms: import_zod7.z.array(text).default([]),
  text: template,
  /** Other wordings by instrument, kind bought, nature or facts; the first of which all lists hold the contract's wins over `text`. */
  variants: import_zod7.z.array(
    import_zod7.z.strictObject({
      instruments: import_zod7.z.array(instrument).min(1).optional(),
      kinds: import_zod7.z.array(kind).min(1).optional(),
      natures: import_zod7.z.array(slug).min(1).optional(),
      when: conditions.optional(),
      text: template
    }).refine(
      ({ instruments, kinds, natures, when }) => (instruments ?? kinds ?? natures ?? when) !== void 0,
      "a variant says for which contracts it stands"
    )
  ).default([]),
  sources: import_zod7.z.array(slug).min(1)
});
var definitionFile = import_zod7.z.array(definition).min(1);

// src/charter/schema/assessment.ts
var shortOffer = import_zod8.z.enum(["floor", "fail"]);
var told = import_zod8.z.strictObject({ label: text, means: text });
var assessment = import_zod8.z.strictObject({
  modes: import_zod8.z.record(assessmentMode, told),
  /** What is proposed: the first that fits, so the last has no condition. */
  proposed: import_zod8.z.array(
    import_zod8.z.strictObject({
      mode: assessmentMode,
      kinds: import_zod8.z.array(kind).optional(),
      routes: import_zod8.z.array(route).optional(),
      scales: import_zod8.z.array(scale).optional(),
      /** Only where no weighting is set. */
      unweighted: import_zod8.z.literal(true).optional(),
      /** Only where no target is large or open enough that the answers could tell tenders apart. */
      sameForAll: import_zod8.z.literal(true).optional(),
      buyer: buyerTest.optional(),
      why: text,
      sources: import_zod8.z.array(slug).min(1)
    })
  ).min(1),
  /** How many offers there may be at most, and how many are proposed where the officer names none. */
  most: import_zod8.z.number().int().positive(),
  offers: import_zod8.z.number().int().positive(),
  /** Of so many marks; an offer that carries more than `heavy` of them is pointed out. */
  marks: import_zod8.z.number().int().positive(),
  heavy: import_zod8.z.number().positive(),
  /** Marks that are kept for a question of the authority's own, where the conditions hold. */
  kept: import_zod8.z.array(import_zod8.z.strictObject({ name: text, marks: import_zod8.z.number().int().positive(), when: conditions })).default([]),
  /** What could tell tenders apart (docs/domain.md#assessment). */
  tellsApart: import_zod8.z.strictObject({
    /** Of a year's labour, or of a year's value, in per cent, from which a total could. */
    percentOfYear: import_zod8.z.number().positive(),
    /** A share that is to be reached could below so many per cent: above, all would promise it. */
    shareBelow: import_zod8.z.number().positive(),
    /** Pounds of a year's value that pay for one person, where the number of people is not known. */
    poundsPerPerson: import_zod8.z.number().positive(),
    hoursPerWeek: import_zod8.z.number().positive(),
    /** Marks of a KPI that could, to those of one that could not. */
    weight: import_zod8.z.number().int().min(1)
  }),
  short: import_zod8.z.record(shortOffer, told),
  method: import_zod8.z.strictObject({
    question: template,
    /** The most words of an answer. */
    words: import_zod8.z.record(scale, import_zod8.z.number().int().positive()),
    /** Shares of the marks, best first, with what earns each. */
    frame: import_zod8.z.array(import_zod8.z.strictObject({ percent: import_zod8.z.number().min(0).max(100), means: text })).min(2)
  }),
  /** What is asked to show that an offer can be done, by what is counted. */
  proof: import_zod8.z.strictObject({ people: text, count: text, money: text, share: text }),
  /** For the tender documents; slots: those of the Schedule, {tenderers}, {tender} and {marks}. */
  paragraphs: import_zod8.z.array(standingParagraph).min(1),
  /** What the authority completes before it invites tenders; slots: those of the paragraphs. */
  completed: import_zod8.z.array(
    import_zod8.z.strictObject({
      heading: template,
      when: conditions,
      rows: import_zod8.z.array(import_zod8.z.strictObject({ label: text, lines: import_zod8.z.array(template).min(1) })).min(1)
    })
  ).default([]),
  sources: import_zod8.z.array(slug).min(1)
});

// src/charter/schema/charterText.ts
var import_zod9 = require("zod");
var measureCode = import_zod9.z.string().regex(/^[A-Z]{1,4}\d{1,2}$/, "capital letters and a number, such as A1");
var commitment = import_zod9.z.strictObject({
  id: slug,
  /** What the codes of its measures begin with. */
  code: measureCode,
  lead: text.optional(),
  /** Our two-to-five-word name for buttons and tables. */
  name: text,
  /** The promise as printed, without the bullet and without asterisks, lead-in included. */
  words: text,
  /** Where it stands: "Employment and skills, first commitment". */
  place: text,
  /** Everyday words with which officers ask for it, for search. */
  aliases: import_zod9.z.array(text).min(3)
});
var theme = import_zod9.z.strictObject({ id: slug, name: text, commitments: import_zod9.z.array(commitment).min(1) });
var charterText = import_zod9.z.strictObject({
  publisher: text,
  title: text,
  status: text,
  version: text,
  /** What a reader must know of its standing (a draft; its publisher no longer there). */
  standing: text,
  /** The source under which the Charter itself is cited. */
  source: slug,
  /** Places of its area, which a request may name, beside those of the country that the assistant knows. */
  places: import_zod9.z.array(text).default([]),
  /** Words that any text about this Charter could have, so that they tell nothing in a look-up. */
  commonWords: import_zod9.z.array(text).default([]),
  background: import_zod9.z.array(text).min(1),
  purpose: import_zod9.z.array(text).min(1),
  drivers: import_zod9.z.array(import_zod9.z.strictObject({ id: slug, lead: text.optional(), words: text })).min(1),
  themes: import_zod9.z.array(theme).min(1),
  takingAction: import_zod9.z.array(text).min(1)
});

// src/charter/schema/law/clock.ts
var import_zod10 = require("zod");
var clock = import_zod10.z.strictObject({
  id: slug,
  /** What has so long, for the officer. */
  means: text,
  /** Working Days on a contract that is long enough. */
  days: import_zod10.z.number().int().positive(),
  /** The part of the term, in per cent, that it never exceeds, down to `least` Working Days. */
  shareOfTerm: import_zod10.z.number().positive(),
  least: import_zod10.z.number().int().positive(),
  sources: import_zod10.z.array(slug).min(1)
}).refine(({ days, least }) => least <= days, "at least no more than its days");
var clockFile = import_zod10.z.array(clock).min(1);

// src/charter/schema/clause.ts
var import_zod11 = require("zod");
var clause = import_zod11.z.strictObject({
  id: slug,
  measure: slug,
  title: text,
  /** `call-off` stands beside the kinds whose call-offs it suits. */
  instruments: import_zod11.z.array(instrument).min(1),
  duty: import_zod11.z.strictObject({
    number: template.optional(),
    offered: template.optional(),
    baseline: template.optional(),
    monitored: template.optional()
  }),
  paragraphs: import_zod11.z.array(
    import_zod11.z.strictObject({
      text: template,
      /** The smallest document it stands in; absent: every one. */
      from: scale.optional(),
      /** Months that the full term is longer than: a step of six months is no step of a contract of three. */
      longerThan: import_zod11.z.number().int().positive().optional(),
      /** Only in these target modes; absent: all. */
      modes: import_zod11.z.array(import_zod11.z.enum(["number", "offered", "baseline", "monitored"])).optional()
    })
  ).default([]),
  /** Empty until a lawyer has reviewed the text. */
  reviewedBy: text.nullable().default(null),
  reviewedOn: text.nullable().default(null),
  sources: import_zod11.z.array(slug).min(1)
});
var clauseFile = import_zod11.z.array(clause).min(1);

// src/charter/schema/contractForm.ts
var import_zod12 = require("zod");
var contractForm = import_zod12.z.strictObject({
  id: slug,
  name: text,
  /** Other words for it, lower case: "jct db". */
  words: import_zod12.z.array(text).default([]),
  family: formFamily,
  kinds: import_zod12.z.array(kind).min(1),
  routes: import_zod12.z.array(route).min(1),
  authority: text,
  supplier: text,
  /** Each framework has names of its own for the parties: those here stand until the officer enters them. */
  namesEntered: import_zod12.z.boolean().default(false),
  /** Who manages the contract for the authority, as the form names that person. */
  manager: slotted("authority"),
  /** What the contract calls itself. */
  contract: text,
  completion: text,
  /** What the form itself says, for the definition of completion. */
  completionMeans: text,
  /** A Working Day, slot {nation}; the form's own count of days goes first where it has one. */
  workingDay: slotted("nation"),
  /** It is published in editions, so the officer is asked which one. */
  edition: import_zod12.z.boolean().default(false),
  /** It has an option under which KPIs carry incentive payments. */
  incentives: import_zod12.z.boolean().default(false),
  /** For the officer's notes: how the Schedule gets in, and what of the form is left as it is. */
  notes: import_zod12.z.array(text).min(1)
});
var contractFormFile = import_zod12.z.array(contractForm).min(1);

// src/charter/schema/facet.ts
var import_zod13 = require("zod");
var sureness = import_zod13.z.enum(["high", "fair", "low"]);
var whether = import_zod13.z.enum(["present", "absent"]);
var saying = import_zod13.z.strictObject({
  confidence: sureness,
  present: import_zod13.z.array(facet).default([]),
  absent: import_zod13.z.array(facet).default([])
});
var natureSaying = saying.extend({
  kinds: import_zod13.z.array(kind).min(1),
  /** What the words name as the thing itself (a hire of vehicles): an estimate that it is there, which no other sign makes absent. */
  names: import_zod13.z.array(facet).default([])
});
var facetEntry = import_zod13.z.strictObject({
  id: facet,
  /** In a list: "vehicles and mileage". */
  label: text,
  /** Of one contract: "Vehicles are driven for “Home to school transport”". */
  plain: slotted("contract"),
  /** The choice in the question: "Vehicles are driven". */
  title: text,
  /** Typed words that mean it, lower case. */
  words: import_zod13.z.array(text).min(1),
  /** How typed words begin that mean it, lower case: "subcontract" for "subcontracted" and "subcontractors". */
  stems: import_zod13.z.array(text).default([]),
  kinds: import_zod13.z.partialRecord(kind, import_zod13.z.strictObject({ is: whether, confidence: sureness })).default({}),
  /** The first that holds, in pounds a year without VAT; it comes before what the kind says. Our defaults. */
  yearly: import_zod13.z.array(
    import_zod13.z.strictObject({
      kinds: import_zod13.z.array(kind).min(1),
      from: import_zod13.z.number().nonnegative().default(0),
      below: import_zod13.z.number().positive().optional(),
      is: whether,
      confidence: sureness
    })
  ).default([]),
  /** Present from so many people on, absent below, where the officer gave their number. */
  peopleFrom: import_zod13.z.number().positive().optional()
});
var facetFile = import_zod13.z.array(facetEntry).min(1);
var cpvEntry = saying.extend({
  /** The first two to eight digits of the code. */
  id: import_zod13.z.string().regex(/^\d{2,8}$/, "two to eight digits"),
  label: text
});
var cpvFile = import_zod13.z.array(cpvEntry).min(1);

// src/charter/schema/law/law.ts
var import_zod14 = require("zod");
var thresholds = import_zod14.z.array(
  import_zod14.z.strictObject({
    from: import_zod14.z.iso.date(),
    works: import_zod14.z.number(),
    subCentral: import_zod14.z.number(),
    central: import_zod14.z.number(),
    lightTouch: import_zod14.z.number(),
    utility: import_zod14.z.number(),
    utilityLightTouch: import_zod14.z.number(),
    sources: import_zod14.z.array(slug).min(1)
  })
).min(1);
var lawTest = import_zod14.z.strictObject({
  fact: testedFact,
  /** Facts of the contract, or tested above this one. */
  when: statutoryConditions.default([]),
  /** What must be so of the buyer (`buyers.yaml`). */
  buyer: buyerTest.default({}),
  kinds: import_zod14.z.array(kind).min(1).optional(),
  /** What the work may not be like (`natures.yaml`), and the forms of contract for which it does not hold (`forms.yaml`). */
  notTraits: import_zod14.z.array(trait).default([]),
  notForms: import_zod14.z.array(slug).default([]),
  /** Pounds with VAT and every extension: strictly more, or this much and more. */
  moreThan: import_zod14.z.number().nonnegative().optional(),
  atLeast: import_zod14.z.number().nonnegative().optional(),
  /** Pounds with VAT in a year of the initial term: strictly more. */
  moreThanAYear: import_zod14.z.number().nonnegative().optional(),
  /** Social value has less than this per cent of the score: the first of which the conditions are met. */
  weightingBelow: import_zod14.z.array(import_zod14.z.strictObject({ when: statutoryConditions.default([]), is: import_zod14.z.number() })).min(1).optional(),
  /** The term with every extension ends after this day. */
  runsPast: import_zod14.z.iso.date().optional(),
  /** The first day on which the procurement may commence. */
  begunFrom: import_zod14.z.iso.date().optional(),
  sources: import_zod14.z.array(slug).min(1)
});
var law = import_zod14.z.strictObject({
  /** In order: a test may rest on those before it. */
  facts: import_zod14.z.array(lawTest).min(1),
  /** How many KPIs section 52 asks for, how many of them a notice names as most material, and what is printed of one not set. */
  kpiDuty: import_zod14.z.strictObject({
    least: import_zod14.z.int().positive(),
    material: import_zod14.z.int().positive(),
    notSet: text,
    sources: import_zod14.z.array(slug).min(1)
  }),
  /** What the schedule prints on publication beside each KPI: the first whose conditions are met. */
  published: import_zod14.z.array(import_zod14.z.strictObject({ when: statutoryConditions.default([]), text })).min(1)
});
var figure = import_zod14.z.strictObject({ when: lawConditions.default([]), is: import_zod14.z.number() });
var severity = import_zod14.z.enum(["must-fix", "consider", "information", "good-practice"]);
var decision = import_zod14.z.enum(["applies", "before", "tender", "award", "not"]);
var urgency = import_zod14.z.int().min(1).max(3);
var heldUntil = import_zod14.z.enum(["law-checked", "adviser-recorded", "names-recorded"]);
var legalStatement = import_zod14.z.strictObject({
  id: slug,
  /** What it is about, in a few words: how it is named where its sentence is not repeated. */
  title: text,
  when: lawConditions.default([]),
  /** Where these are met too it is shown as "check", whatever its confidence. */
  checkWhen: lawConditions.optional(),
  /** Shown only where a chosen measure has no code in this scheme (`elsewhere` of a measure). */
  scheme: text.optional(),
  /** The days on which a procurement may commence for it to be shown. */
  inForce: import_zod14.z.strictObject({ from: import_zod14.z.iso.date().optional(), to: import_zod14.z.iso.date().optional() }).default({}),
  severity,
  decides: decision,
  urgency: urgency.default(2),
  /** Printed in the notes only where these hold of the document too. */
  printWhen: conditions.default([]),
  until: heldUntil.optional(),
  /** Slots: see `legal.yaml`, and the figures named here, each the first whose conditions are met. */
  text: template,
  /** What the officer is to do, in a sentence or two. */
  todo: template.optional(),
  figures: import_zod14.z.record(import_zod14.z.string(), import_zod14.z.array(figure).min(1)).default({}),
  confidence,
  /** When we last read what it rests on, and the day after which that is to be read again. */
  checkedOn: import_zod14.z.iso.date(),
  checkBy: import_zod14.z.iso.date(),
  sources: import_zod14.z.array(slug).min(1)
});
var workforceReason = import_zod14.z.strictObject({
  id: slug,
  /** "Training", "Pay". */
  matter: text,
  paragraph: import_zod14.z.enum(["a", "b", "d"]),
  /** The one legal route in words: the first of which test and conditions are met. Slots: {basis}, how the buyer stands to SI 2001/909. */
  routes: import_zod14.z.array(
    import_zod14.z.strictObject({
      buyer: buyerTest.default({}),
      when: lawConditions.default([]),
      text: template,
      /** No route is known: what needs the reason is never proposed, and the officer may still choose it. */
      none: import_zod14.z.boolean().default(false)
    })
  ).min(1),
  /** Facts of law that a KPI which needs this reason brings. */
  brings: import_zod14.z.array(broughtFact).default([]),
  /** The reason, ready to record. Slots: {title} {authority} {place}. */
  reason: template,
  sources: import_zod14.z.array(slug).min(1)
});

// src/charter/schema/figures.ts
var import_zod15 = require("zod");
var origin = { means: text, confidence, sources: import_zod15.z.array(slug).min(1) };
var figure2 = import_zod15.z.strictObject({ value: import_zod15.z.number().int().positive(), ...origin });
var limits = import_zod15.z.strictObject({ floor: import_zod15.z.number().positive(), ceiling: import_zod15.z.number().positive() });
var parts = import_zod15.z.array(import_zod15.z.number().int().nonnegative());
var figures = import_zod15.z.strictObject({
  weeksWorkedPerYear: figure2,
  /** From so many quarters on, contracts of these kinds start slowly and run down where more is better; the others work evenly. */
  mobilisation: import_zod15.z.strictObject({
    kinds: import_zod15.z.array(kind),
    fromQuarters: import_zod15.z.number().int().positive(),
    fullQuarter: import_zod15.z.number().int().positive(),
    firstQuarters: parts,
    lastQuarters: parts,
    ...origin
  }),
  /** Months. */
  quartersUpToMonths: figure2,
  fewestPeopleShown: figure2,
  fewReports: figure2,
  workingDaysPerYear: figure2,
  /** Points of the score of a commitment. */
  shareMayFitLess: figure2,
  facetsAskedAtOnce: figure2,
  /** Months. */
  singleTaskMonths: figure2,
  /**
   * Floor and ceiling of an offer as parts of a figure that is no guess of ours. A ceiling that the contract holds below `room` times
   * the floor leaves too little to offer, so the floor is `held` of it.
   */
  offersAround: import_zod15.z.strictObject({
    more: limits,
    share: limits,
    less: limits,
    room: import_zod15.z.number().min(1),
    held: import_zod15.z.number().positive().max(1),
    ...origin
  })
});

// src/charter/schema/measure.ts
var import_zod17 = require("zod");

// src/charter/schema/ratings.ts
var import_zod16 = require("zod");
var rated = import_zod16.z.enum([
  "to-date",
  // a total, against what is due to date; small ones in whole numbers
  "in-degrees",
  // a share or a ratio that is reached by degrees
  "all-or-nothing",
  // a share that is owed in every case
  "at-most",
  // a figure that is not to be passed: by how far it is passed
  "monitored"
  // never rated
]);
var perCent = import_zod16.z.number().min(0).max(100);
var shares = { good: perCent, approaching: perCent, requiresImprovement: perCent };
var failures = {
  approaching: import_zod16.z.number().int().nonnegative(),
  requiresImprovement: import_zod16.z.number().int().nonnegative()
};
var overBy = import_zod16.z.strictObject({
  approaching: import_zod16.z.number().positive(),
  requiresImprovement: import_zod16.z.number().positive()
});
var ratings = import_zod16.z.strictObject({
  /** Targets under `wholeBelow`, and offers up to `offeredWholeTo`, are rated in whole numbers: a share of 3 people is no useful bound. */
  "to-date": import_zod16.z.strictObject({
    ...shares,
    wholeBelow: import_zod16.z.number().positive(),
    offeredWholeTo: import_zod16.z.number().positive()
  }),
  "in-degrees": import_zod16.z.strictObject(shares),
  /** With fewer cases than `below` in a period the failures are counted: one in ten would be a tenth. */
  "all-or-nothing": import_zod16.z.strictObject({
    ...shares,
    fewCases: import_zod16.z.strictObject({ below: import_zod16.z.number().int().positive(), ...failures })
  }),
  /**
   * How far the figure may be passed: a share by so many percentage points, a ratio by so many per cent of its figure unless its
   * measure has steps of its own (`overBy`). A ratio of 0 has no per cent, so the reports running that pass it are counted; on a
   * contract with fewer reports than `below`, by stricter bounds.
   */
  "at-most": import_zod16.z.strictObject({
    points: overBy,
    shareOfFigure: overBy,
    ofNought: import_zod16.z.strictObject({
      ...failures,
      fewReports: import_zod16.z.strictObject({ below: import_zod16.z.number().int().positive(), ...failures })
    })
  }),
  sources: import_zod16.z.array(slug).min(1)
});

// src/charter/schema/measure.ts
var gates = import_zod17.z.array(slug).default([]);
var eachPounds = import_zod17.z.strictObject({ amount: import_zod17.z.number().positive(), poundsEach: import_zod17.z.number().positive() });
var perPounds = eachPounds.extend({ ofGrant: eachPounds.optional() });
var timesFloor = import_zod17.z.strictObject({ times: import_zod17.z.number().int().min(2) });
var targetRule = import_zod17.z.discriminatedUnion("by", [
  // one opportunity for people in so many pounds, whole ones only, each worth `unitsEach` units ("term-weeks": 46 or the term if shorter)
  import_zod17.z.strictObject({
    by: import_zod17.z.literal("opportunities"),
    rule: ruleId,
    unitsEach: import_zod17.z.union([import_zod17.z.number().positive(), import_zod17.z.literal("term-weeks")]),
    gates
  }),
  // so many weeks of placement for each step of the fee
  import_zod17.z.strictObject({ by: import_zod17.z.literal("fee-weeks"), rule: ruleId, gates }),
  // student placements by fee: one from a first sum, two above a second
  import_zod17.z.strictObject({ by: import_zod17.z.literal("fee-placements"), rule: ruleId, gates }),
  // a share or figure that scales itself (100 % of invoices); `ourDefault` when no published ratio exists
  import_zod17.z.strictObject({
    by: import_zod17.z.literal("fixed"),
    value: import_zod17.z.number().nonnegative(),
    ourDefault: import_zod17.z.boolean(),
    why: text,
    gates
  }),
  // `amount` for each whole quarter or year of the term, at most `max` (our cap)
  import_zod17.z.strictObject({
    by: import_zod17.z.literal("per-period"),
    amount: import_zod17.z.number().positive(),
    per: import_zod17.z.enum(["quarter", "year"]),
    max: import_zod17.z.number().positive(),
    /** Pounds of the contract, begun, that carry one: a small contract is asked for fewer than `max`. */
    poundsEach: import_zod17.z.number().positive().optional(),
    why: text,
    gates
  }),
  // what tenderers may offer between a floor and a ceiling; the floor is the figure until the officer leaves it to them
  import_zod17.z.strictObject({
    by: import_zod17.z.literal("offer"),
    /** What they state, with what else makes it clear. */
    basis: text,
    floor: import_zod17.z.union([import_zod17.z.number().nonnegative(), perPounds]),
    ceiling: import_zod17.z.union([import_zod17.z.number().nonnegative(), timesFloor]),
    /** At this size no figure of ours is proportionate: it is not proposed, and who asks for it leaves it to tenderers or sets one. */
    onRequest: import_zod17.z.boolean().default(false),
    gates
  }),
  // measured first for so many months, then a figure set within so many per cent of that baseline by the terms of the contract; never scored
  import_zod17.z.strictObject({ by: import_zod17.z.literal("baseline"), rule: ruleId, gates }),
  import_zod17.z.strictObject({ by: import_zod17.z.literal("monitor"), why: text, gates })
]);
var measure = import_zod17.z.strictObject({
  id: slug,
  /** Our short code: that of its commitment and a number. */
  code: import_zod17.z.string().regex(/^[A-Z]{1,4}\d{1,2}-\d{1,2}$/, "the code of its commitment, a hyphen and a number"),
  commitment: slug,
  name: text,
  /** As printed after a figure: "weeks", "% by weight", "tCO2e per £1m". */
  unit: text,
  unitKind: import_zod17.z.enum(["count", "percent", "money", "intensity"]),
  better: import_zod17.z.enum(["more", "less"]),
  rated,
  /** How it is counted by the year, where the officer knows a present figure of a year and not of a unit of work. */
  yearly: import_zod17.z.strictObject({ name: text, unit: text, calculation: text, evidence: import_zod17.z.array(text).min(1) }).optional(),
  /** For one rated "at-most": by how much its figure may be passed, in its unit, where the usual steps do not suit. */
  overBy: overBy.optional(),
  /** One sentence: how the figure is worked out. */
  calculation: text,
  /** The least that proves it (docs/drafting-standard.md#rule-6). */
  evidence: import_zod17.z.array(text).min(1),
  frequency,
  role,
  suits: import_zod17.z.array(kind).min(1),
  /** What the contract must have, all of it, for the measure to be asked (docs/domain.md#what-is-bought). */
  needs: import_zod17.z.array(facet).default([]),
  /** What the contract must have one of. */
  needsOne: import_zod17.z.array(facet).default([]),
  /** Months of the initial term below which nothing of it could be delivered and seen: it is not proposed. */
  forMonths: import_zod17.z.number().int().positive().default(1),
  /** Proposed only where a nature of the contract has this trait; of these kinds alone, where they are named. */
  proposedWhere: import_zod17.z.strictObject({ trait, kinds: import_zod17.z.array(kind).min(1).optional() }).optional(),
  /** Never proposed where a nature of the contract has one of these traits. */
  notProposedWhere: import_zod17.z.array(trait).default([]),
  /** The most that its clause lets the supplier owe, in its unit for each whole period of the term. */
  clauseMost: import_zod17.z.strictObject({ amount: import_zod17.z.number().positive(), per: import_zod17.z.enum(["quarter", "year"]) }).optional(),
  /** Proposed only where the rule of its commitment names it for what is bought, and not for the kind alone. */
  onlyNamed: import_zod17.z.boolean().default(false),
  /** What it asks stands beside the work bought, as talks and advice do: no more than one such is proposed for a contract. */
  aside: import_zod17.z.boolean().default(false),
  /** Never proposed in a document of this scale. */
  notProposedIn: import_zod17.z.array(scale).default([]),
  /** In its unit: a proposed figure below it is a token, and is not proposed. Our default. */
  leastProposed: import_zod17.z.number().positive().optional(),
  /** Never proposed at any size: the officer may choose it. */
  onlyOnRequest: import_zod17.z.boolean().default(false),
  targetRules: import_zod17.z.array(targetRule).min(1),
  /** KPIs of the same group count the same people, hours or pounds: choosing two raises double counting. */
  countsWith: slug.optional(),
  /** The pot of a proportion rule that it shares with every other measure that draws on it (docs/domain.md#one-pot). */
  drawsOn: slug.optional(),
  /** What a draw on the pot becomes here: "1 as a start", "4 as apprenticeships". */
  drawnAs: import_zod17.z.strictObject({ one: text, many: text }).optional(),
  /** Hours of work that one of its units takes: compared with a year's work where it is asked what tells tenders apart. Our default. */
  hoursEach: import_zod17.z.number().positive().optional(),
  /** Weeks for which one of its units takes one person, and after which it counts: 1 where weeks are counted, 26 for a job kept so long. */
  takesWeeks: import_zod17.z.number().int().positive().optional(),
  /** Weeks after which it counts all the same at the end of the contract; absent: no fewer than `takesWeeks`. */
  takesWeeksAtEnd: import_zod17.z.number().int().positive().optional(),
  /**
   * Whether it counts people or their hours or weeks (turns on the small-numbers paragraph), people who must first be found
   * and taken on (relief if too few apply), or people of priority groups (totals to the contract manager only).
   */
  people: import_zod17.z.enum(["none", "counted", "recruited", "priority"]),
  /** Others must take up what is offered (schools, firms, learners): relief where too few do. */
  takenUp: import_zod17.z.boolean().default(false),
  /** Facts of law that it brings when chosen: it asks for what the law asks already. */
  brings: import_zod17.z.array(broughtFact).default([]),
  /** LGA 1988 s.17 workforce reason needed of a buyer whom that section binds (docs/drafting-standard.md#rule-7): id in `workforceReasons.yaml`. */
  workforceReason: slug.optional(),
  /** It asks where suppliers or sub-contractors are, or where they spend (docs/domain.md#location). */
  asksLocation: import_zod17.z.boolean().default(false),
  /** What the authority itself must list in an annex to the contract, or the measure measures nothing: "the standards and the goods of each". */
  namedByAuthority: text.optional(),
  /** Too weakly linked to what is bought to be an award criterion (docs/domain.md#subject-matter): nobody may leave its figure to tenderers. */
  neverScored: import_zod17.z.boolean().default(false),
  /** Why it relates to what is bought, as a full sentence. */
  why: text,
  elsewhere: import_zod17.z.array(import_zod17.z.strictObject({ scheme: text, code: text, check: import_zod17.z.boolean() })).default([]),
  sources: import_zod17.z.array(slug).min(1)
});
var measureFile = import_zod17.z.array(measure).min(1);

// src/charter/schema/packStamp.ts
var import_zod18 = require("zod");
var packName = import_zod18.z.strictObject({
  id: slug,
  /** Changed by the policy officer with every edition of the pack. */
  version: text.max(40)
});

// src/charter/schema/phrasing.ts
var import_zod19 = require("zod");
var phrasingList = import_zod19.z.strictObject({
  /** A commitment, or OUTSIDE. */
  of: slug,
  phrasings: import_zod19.z.array(text).min(1)
});
var phrasingFile = import_zod19.z.array(phrasingList);

// src/charter/schema/properNoun.ts
var import_zod20 = require("zod");
var properNounFile = import_zod20.z.array(text).min(1);

// src/charter/schema/question.ts
var import_zod21 = require("zod");
var question = import_zod21.z.strictObject({
  /** The name of its answer in `Answers`: `title`, `healthCare`. */
  id: questionId,
  /** The label in "I read this contract as" and in "Change". */
  label: text,
  /** What an officer calls the answer when changing it in words ("change the budget"), lower case. */
  names: import_zod21.z.array(text).min(1),
  question: text,
  hint: text,
  placeholder: text.optional(),
  /** By error code of its reader; slots such as {read} {max}. */
  errors: import_zod21.z.record(import_zod21.z.string(), template),
  /** Words of the answer as it is read back, by name; what fills their slots stands in `checks/slots.ts`. */
  readBack: import_zod21.z.record(import_zod21.z.string(), template).default({}),
  limits: import_zod21.z.record(import_zod21.z.string(), import_zod21.z.number()).default({}),
  /** `hint` is the half-line under a choice; `words` are typed words that mean it, lower case. */
  choices: import_zod21.z.array(
    import_zod21.z.strictObject({ value: slug, title: text, hint: text.optional(), words: import_zod21.z.array(text).default([]) })
  ).default([])
});
var questionFile = import_zod21.z.array(question).min(1);

// src/charter/schema/law/remedy.ts
var import_zod22 = require("zod");
var paragraph = import_zod22.z.strictObject({ text: template, when: conditions.default([]) });
var remedy = import_zod22.z.strictObject({
  id: slug,
  label: text,
  /** What it means, and when it is not advised: shown before anybody chooses. */
  means: text,
  notAdvised: text,
  /** Stands in every Schedule that has a target, so it is not chosen. */
  always: import_zod22.z.boolean().default(false),
  /** Whether it takes a sum; the rules of all sums hold for it then. */
  sums: import_zod22.z.boolean().default(false),
  /** The first that holds of the contract is why it is not offered. */
  barred: import_zod22.z.array(import_zod22.z.strictObject({ when: conditions, why: text })).default([]),
  /** In these cases a named adviser has to have accepted it; an empty list of conditions is every case. */
  adviserWhen: import_zod22.z.array(conditions).default([]),
  /** What the tender documents state before anybody bids. */
  inTender: text.optional(),
  /** How they say it. */
  tender: template.optional(),
  paragraphs: import_zod22.z.array(paragraph).default([]),
  sources: import_zod22.z.array(slug).min(1)
});
var remedies = import_zod22.z.strictObject({
  menu: import_zod22.z.array(remedy).min(1),
  sums: import_zod22.z.strictObject({
    /** Pounds without VAT over the initial term. */
    atLeast: import_zod22.z.number().nonnegative(),
    /** Why none is taken below that. */
    below: text,
    /** Per cent of the value from which the price of all targets is pointed out; our default. */
    mostPercent: import_zod22.z.number().positive(),
    sources: import_zod22.z.array(slug).min(1),
    paragraphs: import_zod22.z.array(paragraph).min(1),
    /** What the tender documents say of every sum. */
    tender: import_zod22.z.array(template).min(1),
    /** Printed in place of the statement of law that says there are no sums. */
    note: import_zod22.z.strictObject({ replaces: slug, text, todo: text })
  }),
  /** Why a brief schedule has none beyond its own sentence. */
  brief: text
});

// src/charter/schema/rule.ts
var import_zod23 = require("zod");
var source = import_zod23.z.strictObject({
  id: slug,
  title: text,
  url: import_zod23.z.url().optional(),
  /** When it was published, as far as known: "2014", "April 2014". */
  published: text.optional(),
  /** When we last read it, ISO date. */
  checkedOn: import_zod23.z.iso.date(),
  /** What the reader must know of it: "secondary source", "our default, not a published figure". */
  note: text.optional(),
  /** Law that a text of the library rests on is a source only of documents of which these facts hold. */
  bearsWhen: lawConditions.default([])
});
var sourceFile = import_zod23.z.array(source).min(1);
var proportionalityRule = import_zod23.z.strictObject({
  id: ruleId,
  statement: text,
  /** The numbers the engine uses, by name. */
  parameters: import_zod23.z.record(import_zod23.z.string(), import_zod23.z.number()),
  scope: text,
  caveat: text.optional(),
  confidence,
  sources: import_zod23.z.array(slug).min(1)
});
var gate = import_zod23.z.strictObject({
  id: slug,
  name: text,
  cases: import_zod23.z.array(
    import_zod23.z.strictObject({
      kinds: import_zod23.z.array(kind).min(1),
      /** Only contracts with one of these natures; absent: any. The first case that fits decides. */
      natures: import_zod23.z.array(slug).optional(),
      notNatures: import_zod23.z.array(slug).optional(),
      /** Pounds without VAT; strictly more than. */
      moreThan: import_zod23.z.number().nonnegative().optional(),
      /** Whether `moreThan` is tested on the initial term's value or on a year's. */
      per: import_zod23.z.enum(["contract", "year"]).default("contract"),
      minMonths: import_zod23.z.number().positive().optional()
    })
  ).min(1),
  /** Shown when passed and when failed, as full sentences. Slots: {value} {limit} {months} {minMonths}. */
  passed: template,
  failed: template,
  confidence,
  sources: import_zod23.z.array(slug).min(1)
});
var light = import_zod23.z.boolean().default(false);
var engine = import_zod23.z.strictObject({
  kpiBands: import_zod23.z.array(
    import_zod23.z.strictObject({
      /** Pounds without VAT over the initial term, exclusive upper bound; absent in the last band. */
      below: import_zod23.z.number().positive().optional(),
      most: import_zod23.z.number().int().positive(),
      preselect: import_zod23.z.number().int().nonnegative(),
      scale: import_zod23.z.enum(["brief", "standard", "full"]),
      light,
      why: text
    })
  ).min(2),
  /** Goods that come within so many months and cost less: one delivery, whatever the band of its value says. */
  oneDelivery: import_zod23.z.strictObject({
    kinds: import_zod23.z.array(kind).min(1),
    months: import_zod23.z.number().int().positive(),
    below: import_zod23.z.number().positive(),
    most: import_zod23.z.number().int().positive(),
    preselect: import_zod23.z.number().int().nonnegative(),
    scale: import_zod23.z.enum(["brief", "standard", "full"]),
    light,
    why: text
  }).optional(),
  /** Contracts of any kind that are small by the year, or over within a year and not large: brief, whatever the band of their value says. */
  modest: import_zod23.z.strictObject({
    /** Pounds of a year without VAT, exclusive. */
    perYearBelow: import_zod23.z.number().positive(),
    /** Months of the full term, and pounds of it, exclusive. */
    overIn: import_zod23.z.strictObject({ months: import_zod23.z.number().int().positive(), below: import_zod23.z.number().positive() }),
    most: import_zod23.z.number().int().positive(),
    preselect: import_zod23.z.number().int().nonnegative(),
    scale: import_zod23.z.enum(["brief", "standard", "full"]),
    light,
    why: text
  }).optional(),
  /** Months of the full term in which a light contract is over before a warning could change anything. */
  overAtOnce: import_zod23.z.number().int().nonnegative().default(0),
  /** A commitment that scores less is never brought in to fill a place. */
  leastScore: import_zod23.z.number().nonnegative().default(0),
  /** Below this value the proportionate answer is no social value clause. */
  noClauseBelow: import_zod23.z.number().positive(),
  noClauseReason: text,
  ceiling: import_zod23.z.number().int().positive(),
  /** Officer's targets more than this many times the proposed one raise an issue. */
  outOfProportionFactor: import_zod23.z.number().positive(),
  /**
   * Share of the people on the contract that targeted people may not pass at a time, the benchmark that it is taken from, and
   * the gate behind which the number of people is asked for.
   */
  workforceCap: import_zod23.z.strictObject({ percent: import_zod23.z.number().positive(), rule: ruleId, askedBehind: slug }),
  /** From what sum a package is to be advertised: a share of the contract in whole steps of pounds, no less and no more than these pounds. */
  packageFloor: import_zod23.z.strictObject({
    percent: import_zod23.z.number().positive(),
    step: import_zod23.z.number().int().positive(),
    least: import_zod23.z.number().int().positive(),
    most: import_zod23.z.number().int().positive()
  }),
  /** The source of every step that no one has published. */
  ourDefault: slug,
  /** What the checks of a draft rest on. */
  checks: import_zod23.z.strictObject({
    /** What is scored must be clear, measurable and specific. */
    measurable: import_zod23.z.array(slug).min(1),
    /** It must be proportionate; the engine's own sources join these. */
    proportionate: import_zod23.z.array(slug).min(1),
    doubleCounting: import_zod23.z.array(slug).min(1)
  }),
  sources: import_zod23.z.array(slug).min(1)
});
var contradiction = import_zod23.z.strictObject({
  id: slug,
  /** Case-insensitive regular expression sources. */
  one: import_zod23.z.string().trim().min(1),
  other: import_zod23.z.string().trim().min(1).optional(),
  why: text
});
var wordRule = import_zod23.z.strictObject({
  /** Case-insensitive regular expression source. */
  pattern: import_zod23.z.string().trim().min(1),
  /** Phrases that contain it and are no verb of a duty: "supported employment". */
  except: import_zod23.z.array(text).default([]),
  fix: text
});

// src/charter/schema/selection.ts
var import_zod24 = require("zod");
var nature = import_zod24.z.strictObject({
  id: slug,
  label: text,
  /** Case-insensitive words or phrases; matched on word boundaries. */
  words: import_zod24.z.array(text).min(1),
  /** The kind that the words suggest when the officer has not said. */
  suggestsKind: kind.optional(),
  /** Services of this nature may be health care services under a law of their own, so the officer is asked. */
  asksHealthCare: import_zod24.z.boolean().default(false),
  /** Services of this nature may be light touch services (Procurement Regulations 2024, Schedule 1), so the officer is told. */
  lightTouch: import_zod24.z.boolean().default(false),
  /** The words say that the people who do the work today transfer with it. */
  staffTransfer: import_zod24.z.boolean().default(false),
  /** It counts wherever in the title it stands: whom the work is for, and what nobody may see, are told after "in" or "at" too. */
  everywhere: import_zod24.z.boolean().default(false),
  /** What its work is like: decides which measures are proposed. */
  traits: import_zod24.z.array(trait).default([]),
  /** What the words say of the contract's facets, by its kind. */
  says: import_zod24.z.array(natureSaying).default([])
});
var kindCue = import_zod24.z.strictObject({
  kind,
  /** It goes before what the natures suggest. */
  sure: import_zod24.z.boolean().default(false),
  words: import_zod24.z.array(import_zod24.z.string().min(1)).default([]),
  endings: import_zod24.z.array(import_zod24.z.string().min(2)).default([]),
  /** Longer words in which these tell nothing. */
  unless: import_zod24.z.array(import_zod24.z.string().min(1)).default([])
});
var natureFile = import_zod24.z.array(nature).min(1);
var selectionRule = import_zod24.z.strictObject({
  commitment: slug,
  /** By kind: how well it fits (0–100), why, and which measures to prefer, best first. A kind left out does not suit. */
  fits: import_zod24.z.partialRecord(
    kind,
    import_zod24.z.strictObject({ score: import_zod24.z.number().min(0).max(100), reason: text, measures: import_zod24.z.array(slug).min(1) })
  ),
  /** By kind left out: why it does not suit. */
  unsuited: import_zod24.z.partialRecord(kind, text).default({}),
  /** Said when it fits but others fit better. */
  notChosen: text,
  /** Raise or lower the score by what is bought: where one of the natures, one of the kinds, every facet and the term named holds. */
  adjust: import_zod24.z.array(
    import_zod24.z.strictObject({
      natures: import_zod24.z.array(slug).min(1).optional(),
      /** Not where the title names one of these. */
      notNatures: import_zod24.z.array(slug).min(1).optional(),
      kinds: import_zod24.z.array(kind).min(1).optional(),
      facets: import_zod24.z.array(facet).default([]),
      /** Months of the initial term below which it holds. */
      shorterThan: import_zod24.z.number().int().positive().optional(),
      /** Points; nought where only the reason is for these natures. */
      add: import_zod24.z.number(),
      reason: text,
      measures: import_zod24.z.array(slug).default([])
    })
  ).default([]),
  /** Where these facts of law hold and it has these facets, it comes before all others, by these measures. */
  first: import_zod24.z.strictObject({
    when: lawConditions.min(1),
    /** ISO date from which procurements begin that it is for. */
    begunFrom: import_zod24.z.iso.date().optional(),
    facets: import_zod24.z.array(facet).min(1),
    reason: text,
    measures: import_zod24.z.array(slug).min(1)
  }).optional(),
  /** Never preselected; offered only if the officer chooses it. */
  onlyOnRequest: import_zod24.z.boolean().default(false)
});
var selectionFile = import_zod24.z.array(selectionRule).min(1);

// src/charter/schema/wording/wording.ts
var import_zod45 = require("zod");

// src/charter/schema/wording/cards.ts
var import_zod34 = require("zod");

// src/charter/schema/wording/buttons.ts
var import_zod25 = require("zod");
var buttons = import_zod25.z.strictObject({
  start: text,
  form: text,
  charter: text,
  drafts: text,
  help: text,
  settings: text,
  cancel: text,
  back: text,
  continue: text,
  change: text,
  changeSomething: text,
  changeMore: text,
  suggest: text,
  none: text,
  light: text,
  chooseMyself: text,
  draftIt: text,
  useMeasures: text,
  useTargets: text,
  section52: text,
  useSection52: text,
  otherMeasures: text,
  backToDraft: text,
  ready: text,
  reopen: text,
  word: text,
  why: text,
  more: text,
  copy: text,
  rename: text,
  delete: text,
  open: text,
  openDraft: text,
  openWord: text,
  another: text,
  goOn: text,
  somethingNew: text,
  allAnswers: text,
  commitments: text,
  measures: text,
  assessment: text,
  useAssessment: text,
  remedies: text,
  useRemedies: text,
  targets: text,
  newer: text,
  older: text,
  saveTitle: text,
  deleteIt: text,
  keepIt: text,
  saveSettings: text,
  useInDraft: text,
  useIn: slotted("title")
});

// src/charter/schema/wording/assessment.ts
var import_zod26 = require("zod");
var tenderWords = import_zod26.z.strictObject({
  /** The title, and under it: take it to the tender documents, it is no part of the contract. */
  contract: import_zod26.z.strictObject({ title: text, intro: text }),
  grant: import_zod26.z.strictObject({ title: text, intro: text }),
  question: slotted("number", "name"),
  method: text,
  kpi: slotted("number"),
  rows: import_zod26.z.strictObject({
    question: text,
    length: text,
    marks: text,
    scale: text,
    state: text,
    floor: text,
    ceiling: text,
    formula: text,
    proof: text,
    figure: text,
    answer: text
  }),
  mostWords: slotted("count"),
  step: slotted("percent", "means"),
  /** `share` is of the total score, price included, in per cent, at `weighting` per cent. */
  marks: import_zod26.z.strictObject({ plain: slotted("marks"), weighted: slotted("marks", "share", "weighting") }),
  marksOf: slotted("kpi", "marks"),
  /** A question of the authority's own. */
  kept: import_zod26.z.strictObject({ heading: slotted("name"), marks: slotted("marks", "all"), change: text }),
  state: slotted("tenderers", "basis"),
  /** The floor and ceiling where more is better; then where less is. */
  leastAccepted: slotted("floor"),
  noHigher: slotted("ceiling"),
  mostAccepted: slotted("floor"),
  noLower: slotted("ceiling"),
  formula: slotted("marks", "floor", "ceiling", "span"),
  formulaLess: slotted("marks", "floor", "ceiling", "span"),
  /** The cells that tenderers fill in. */
  figureCell: slotted("unit"),
  cell: text
});
var assessmentChecks = {
  nothingScores: slotted("kpis", "tenderers"),
  noOffers: text,
  /** No KPI answers to an outcome of the policy note that binds. */
  nothingAnswers: text,
  tooManyOffers: slotted("kpis", "most"),
  marksTotal: slotted("sum", "marks"),
  limits: slotted("number", "name"),
  /** The contract carries no more than would be asked of all. */
  noRoom: slotted("number", "name"),
  moreThanCarried: slotted("number", "name", "most"),
  heavyOffer: slotted("number", "name", "marks", "all"),
  unweighted: text,
  /** Scored, and no KPI could tell tenders apart. */
  sameForAll: text,
  /** Offers: what is won and not delivered costs nothing, or nothing for one KPI, or less than its marks are worth. */
  noConsequence: slotted("kpis"),
  unpriced: slotted("kpis"),
  cheapOffer: slotted("number", "name", "sum", "marks", "worth"),
  unscored: slotted("weighting"),
  /** Ask the market first. */
  tendererOffers: slotted("kpis", "tenderers"),
  /** The same, where the authority's policy limits some of them. */
  tendererOffersOwn: slotted("kpis", "tenderers", "own"),
  cannotBeOffered: slotted("number", "name", "why"),
  /** Figures of ours without a published source. */
  ourFigures: slotted("kpis")
};
var assessmentNotes = import_zod26.z.strictObject({
  chosen: slotted("label", "means"),
  proposed: slotted("label", "means", "why"),
  offer: slotted("kpi", "marks", "floor", "ceiling"),
  /** Whose the floor and the ceiling of an offer are. */
  limits: slotted("kpi", "floor", "ceiling"),
  limitFrom: import_zod26.z.strictObject({
    published: text,
    share: text,
    "from-published": text,
    carried: text,
    "part-of-carried": text,
    "our-default": text,
    authority: text,
    officer: text,
    /** Saved before this was kept. */
    unknown: text
  }),
  /** Which figures are published, whose they are else. */
  figures: slotted("list"),
  policyWeighting: slotted("weighting", "title"),
  origin: slotted("origin", "kpis")
});
var assessmentCard = import_zod26.z.strictObject({
  title: text,
  lead: text,
  mode: text,
  choice: slotted("label", "means"),
  proposed: slotted("label", "why"),
  offers: slotted("most"),
  short: text,
  /** The inputs of one offer, under its KPI. */
  offer: slotted("number", "name", "unit"),
  floor: text,
  floorLess: text,
  ceiling: text,
  ceilingLess: text,
  marks: slotted("all"),
  /** On the review: which way, and what each offer carries. */
  line: slotted("label"),
  lineOffers: slotted("label", "marks"),
  lineMarks: slotted("number", "marks")
});
var assessmentSaid = import_zod26.z.strictObject({
  label: text,
  tickOffers: slotted("most"),
  notNumber: slotted("name", "typed"),
  limits: slotted("name", "floor", "ceiling"),
  marksTotal: slotted("sum", "marks"),
  review: text
});

// src/charter/schema/wording/shortlist.ts
var import_zod27 = require("zod");
var shortlist = import_zod27.z.strictObject({
  title: slotted("count", "most"),
  titleOne: slotted("count", "most"),
  /** Where others are ticked than those suggested. */
  ticked: slotted("count", "most"),
  tickedOne: slotted("count", "most"),
  label: slotted("most"),
  choice: slotted("name", "proposal"),
  why: text,
  whyNot: text
});

// src/charter/schema/wording/section52.ts
var import_zod28 = require("zod");
var section52Card = import_zod28.z.strictObject({
  title: text,
  intro: slotted("least"),
  kpis: text,
  monitored: text,
  services: slotted("most"),
  servicesExample: text,
  /** Why none is suitable, in place of KPIs. */
  whyNone: text,
  whyNoneExample: text,
  material: slotted("material"),
  materialHint: text,
  /** On the review: how many are set. */
  set: slotted("count", "least")
});
var section52Said = import_zod28.z.strictObject({
  label: text,
  none: text,
  set: slotted("count"),
  chooseMaterial: slotted("count", "material"),
  tooMany: slotted("most"),
  tooLong: slotted("max"),
  /** The reason why none is suitable: beside KPIs that are set, too short to be one, or too long. */
  reasonBeside: text,
  reasonShort: text,
  reasonLong: slotted("max"),
  reason: text
});

// src/charter/schema/wording/targets.ts
var import_zod30 = require("zod");

// src/charter/schema/wording/baselines.ts
var import_zod29 = require("zod");
var wordingBaselines = import_zod29.z.strictObject({
  /** Whole texts that take a baseline out. */
  takesOut: import_zod29.z.array(text).min(1),
  example: slotted("unit"),
  noFigure: slotted("name", "example"),
  noYear: slotted("name", "example"),
  noOrigin: slotted("name", "example"),
  otherUnit: slotted("name", "unit", "typed"),
  future: slotted("name"),
  notHere: slotted("name"),
  none: text,
  which: text,
  set: slotted("number", "baseline", "target"),
  removed: slotted("number", "baseline", "target")
});
var wordingBaselineField = import_zod29.z.strictObject({
  title: text,
  hint: text,
  label: slotted("number", "unit"),
  placeholder: text
});

// src/charter/schema/wording/targets.ts
var wordingTargets = import_zod30.z.strictObject({
  notNumber: slotted("name", "example", "typed"),
  negative: slotted("name"),
  tooLarge: slotted("name", "max"),
  percent: slotted("name"),
  whole: slotted("name", "unit", "example"),
  monitored: slotted("name", "why"),
  notOffered: slotted("name"),
  set: slotted("number", "target"),
  othersStay: text,
  /** What moved because one pot is shared; each of `kpis` is `movedTo`. */
  moved: slotted("kpis"),
  movedByAnswer: slotted("kpis"),
  movedTo: slotted("number", "target"),
  which: slotted("number", "typed"),
  noSuchKpi: slotted("number", "count")
});
var wordingKpis = import_zod30.z.strictObject({
  title: text,
  hint: text,
  errors: slotted("count"),
  number: slotted("number", "commitment"),
  target: slotted("target"),
  label: slotted("number", "unit"),
  placeholder: text,
  yours: text,
  baseline: wordingBaselineField,
  spoken: slotted("number", "name", "target")
});

// src/charter/schema/wording/differs.ts
var import_zod31 = require("zod");
var wordingDiffers = import_zod31.z.strictObject({
  /** Another version; another edition of the same version; another pack; one that was not recorded. */
  version: slotted("from", "to"),
  edition: slotted("to"),
  /** The same, where the authority has a policy. */
  policy: slotted("to"),
  pack: slotted("fromPack", "from", "toPack", "to"),
  unrecorded: slotted("to"),
  changed: slotted("name", "was", "now"),
  come: slotted("name", "now"),
  gone: slotted("name", "was"),
  targetsMore: slotted("count"),
  parts: slotted("since", "parts"),
  partsMore: slotted("parts", "count"),
  notCompared: text
});

// src/charter/schema/wording/settings.ts
var import_zod32 = require("zod");
var settings = import_zod32.z.strictObject({
  titleFirst: text,
  title: text,
  introFirst: text,
  intro: text,
  errors: slotted("count"),
  changedSince: text,
  usual: text,
  charter: text,
  labels: import_zod32.z.strictObject({
    name: text,
    nation: text,
    buyerKind: text,
    formWorks: text,
    formOther: text,
    localArea: text,
    skillsContact: text,
    weighting: text,
    kpiCeiling: text,
    adopted: text,
    adoptedDecision: text,
    adoptedOn: text
  }),
  placeholders: import_zod32.z.strictObject({
    name: text,
    localArea: text,
    adoptedDecision: text,
    adoptedOn: text,
    skillsContact: text
  }),
  nations: import_zod32.z.strictObject({ england: text, wales: text, scotland: text, "northern-ireland": text }),
  /** A kind of buyer in the list, with the group it stands in. */
  buyerChoice: slotted("label", "group"),
  adoptedChoices: import_zod32.z.strictObject({ yes: text, no: text })
});

// src/charter/schema/wording/remedies.ts
var import_zod33 = require("zod");
var wordingRemedies = import_zod33.z.strictObject({
  title: text,
  lead: text,
  choose: text,
  notAdvised: slotted("text"),
  needsAdviser: text,
  /** The price of one unit short of a KPI. */
  price: slotted("number", "name", "unit"),
  pricePlaceholder: text,
  priceHint: text,
  interest: text,
  adviser: text,
  notHere: text,
  whyNot: slotted("label", "why")
});
var wordingPriceChecks = import_zod33.z.strictObject({
  missing: slotted("label", "kpis"),
  noTotal: slotted("label"),
  dear: slotted("sum", "percent", "most")
});
var wordingPrices = import_zod33.z.strictObject({ heading: text, row: slotted("price", "unit") });
var wordingRemediesSaid = import_zod33.z.strictObject({
  noInterest: text,
  noAdviser: slotted("label"),
  noPrice: slotted("name", "typed", "max")
});
var wordingRemedyNotes = import_zod33.z.strictObject({
  chosen: slotted("label", "means"),
  adviser: slotted("adviser"),
  noAdviser: text,
  interest: slotted("interest"),
  prices: slotted("prices"),
  /** One price in a list. */
  price: slotted("kpi", "price", "unit")
});

// src/charter/schema/wording/cards.ts
var welcome = import_zod34.z.strictObject({
  title: text,
  hello: slotted("name"),
  intro: text,
  introGroup: text,
  try: text,
  example: text,
  exampleGroup: text,
  points: import_zod34.z.array(text).min(1),
  limits: text,
  limitsGroup: text
});
var help = import_zod34.z.strictObject({
  title: text,
  spoken: text,
  always: text,
  groups: import_zod34.z.array(import_zod34.z.strictObject({ title: text, lines: import_zod34.z.array(import_zod34.z.strictObject({ say: text, does: text })).min(1) })).min(1)
});
var review = import_zod34.z.strictObject({
  title: slotted("reference", "status", "version"),
  titleFirst: slotted("reference", "status"),
  clause: slotted("count"),
  clauses: slotted("count"),
  kpiOne: slotted("count"),
  kpiMany: slotted("count"),
  mustFix: slotted("count"),
  consider: slotted("count"),
  kept: text,
  kpis: text,
  kpi: slotted("number", "name"),
  document: text,
  kpiSchedule: text,
  front: text,
  definitions: text,
  paragraph: slotted("count"),
  paragraphs: slotted("count"),
  standing: text,
  standingNote: slotted("count"),
  inWord: text,
  moreIssues: slotted("count"),
  more: text
});
var wordingCards = import_zod34.z.strictObject({
  common: import_zod34.z.strictObject({
    error: text,
    mustFix: text,
    consider: text,
    note: text,
    required: slotted("label"),
    show: text,
    hide: text,
    showOrHide: slotted("title"),
    contract: text,
    notReviewed: text,
    charterLine: slotted("title", "status", "version")
  }),
  buttons,
  status: import_zod34.z.record(draftStatus, text),
  vat: import_zod34.z.strictObject({ label: text }),
  welcome,
  help,
  problem: import_zod34.z.strictObject({ title: text, once: text, again: text, reference: slotted("reference") }),
  question: import_zod34.z.strictObject({ progress: slotted("number", "of") }),
  answered: import_zod34.z.strictObject({ change: slotted("label"), spoken: slotted("label", "value") }),
  form: import_zod34.z.strictObject({
    titleNew: text,
    titleChange: text,
    intro: text,
    errors: slotted("count"),
    more: text
  }),
  settings,
  profile: import_zod34.z.strictObject({ title: text, check: text }),
  belowFloor: import_zod34.z.strictObject({ title: text, titleRecorded: text, choice: text, afterRecorded: text }),
  nothingFits: import_zod34.z.strictObject({ title: text, choice: text, afterRecorded: text }),
  shortlist,
  legal: import_zod34.z.strictObject({ title: text, more: slotted("count"), check: text, goodPractice: text }),
  remedies: wordingRemedies,
  measures: import_zod34.z.strictObject({
    title: text,
    most: slotted("most"),
    choice: slotted("name", "unit"),
    /** A measure that needs something which is not known of the contract. */
    doubted: slotted("title", "facets")
  }),
  kpis: wordingKpis,
  workings: import_zod34.z.strictObject({
    whyNumber: slotted("target"),
    whyOffered: text,
    whyBaseline: text,
    whyMonitored: text,
    formula: text,
    inputs: text,
    input: slotted("name", "value"),
    rounding: text,
    passed: text,
    failed: text,
    ourDefault: text,
    authority: text,
    rules: slotted("rules")
  }),
  reasons: import_zod34.z.strictObject({
    title: slotted("matters"),
    intro: text,
    openOne: text,
    open: text,
    left: slotted("count"),
    /** It was accepted before names were kept. */
    again: slotted("date"),
    route: slotted("route"),
    name: text,
    post: text,
    fact: text,
    factLike: text,
    accept: text
  }),
  checks: import_zod34.z.strictObject({ intro: text, label: text, placeholder: text, record: text, recordAndReady: text }),
  review,
  assessment: assessmentCard,
  section52: section52Card,
  differs: wordingDiffers,
  schedule: import_zod34.z.strictObject({
    kpi: slotted("number", "name"),
    target: text,
    calculation: text,
    profile: text,
    evidence: text,
    reported: text
  }),
  ready: import_zod34.z.strictObject({ title: text, saved: slotted("reference", "version", "kpis"), next: text }),
  word: import_zod34.z.strictObject({ title: text, which: slotted("reference", "version") }),
  change: import_zod34.z.strictObject({ title: text, choices: text, spoken: text }),
  why: import_zod34.z.strictObject({
    title: text,
    others: text,
    targets: text,
    kpi: slotted("number", "why"),
    sources: text
  }),
  drafts: import_zod34.z.strictObject({
    title: text,
    none: text,
    one: slotted("count"),
    many: slotted("count"),
    row: slotted("reference", "status", "changed"),
    open: slotted("reference", "title")
  }),
  draftMenu: import_zod34.z.strictObject({ title: slotted("reference", "status"), waiting: text, complete: text }),
  rename: import_zod34.z.strictObject({ title: text, label: text, hint: text }),
  deletion: import_zod34.z.strictObject({ title: slotted("reference"), warning: text }),
  welcomeBack: import_zod34.z.strictObject({ title: text, waiting: slotted("waitingFor") }),
  themes: import_zod34.z.strictObject({
    title: text,
    hint: text,
    row: slotted("name"),
    open: slotted("name"),
    unknown: text
  }),
  commitment: import_zod34.z.strictObject({
    open: slotted("name"),
    more: text,
    measures: text,
    measure: slotted("name", "unit"),
    noMeasures: text,
    also: text
  }),
  search: import_zod34.z.strictObject({
    found: text,
    notFound: text,
    foundLead: slotted("query"),
    notFoundLead: slotted("query"),
    nearest: slotted("name")
  })
});

// src/charter/schema/wording/dialogs.ts
var import_zod37 = require("zod");

// src/charter/schema/wording/asks.ts
var import_zod35 = require("zod");
var phrases = import_zod35.z.array(text).min(1);
var wordingAsks = import_zod35.z.strictObject({
  whyThese: phrases,
  why: phrases,
  howMany: phrases,
  meaning: phrases,
  meaningEnds: phrases,
  openings: phrases,
  /** Beginnings with facts that somebody supposes: "what if it were £1.2m, three years?". */
  whatIf: phrases,
  /** A question to us only where a name of the Charter follows: "what about volunteering?". */
  notAsked: phrases,
  /** How a definition of the document names the parties outside a document. */
  parties: import_zod35.z.record(text, text),
  meaningIs: slotted("term", "meaning"),
  howManyIs: slotted("why", "most", "count"),
  noFigure: slotted("figure"),
  notYet: slotted("most"),
  cannotAnswer: text,
  unsure: text,
  glossary: import_zod35.z.array(import_zod35.z.strictObject({ terms: phrases, meaning: text }))
});

// src/charter/schema/wording/told.ts
var import_zod36 = require("zod");
var wordingTold = import_zod36.z.strictObject({
  begun: text,
  begunTitle: slotted("title"),
  copied: slotted("from"),
  imported: text,
  importedVersion: slotted("version"),
  given: slotted("label", "now"),
  changed: slotted("label", "before", "now"),
  nothing: text,
  profileConfirmed: text,
  wanted: slotted("commitment"),
  commitments: text,
  assessment: text,
  /** `short` is what becomes of a blank or short offer. */
  assessedOffers: slotted("label", "short"),
  remedies: text,
  remedyPrices: slotted("remedies", "prices"),
  remedyPrice: slotted("measure", "price"),
  measures: slotted("commitment"),
  target: slotted("measure"),
  baseline: slotted("measure"),
  measuredFirst: text,
  offered: text,
  proposed: text,
  none: text,
  kpisConfirmed: text,
  reason: slotted("reason"),
  reasonBy: slotted("reason", "name", "post"),
  section52: slotted("set"),
  section52Material: slotted("set", "material"),
  section52None: slotted("reason"),
  checked: slotted("by"),
  noClause: text,
  lightClause: text,
  saved: slotted("version"),
  ready: slotted("version"),
  reopened: text,
  /** `parts`: what was put back, each in the words of `undoneParts`. */
  undone: slotted("parts"),
  undoneNothing: text,
  undoneParts: import_zod36.z.strictObject({
    was: slotted("part", "before"),
    profile: text,
    kpis: text,
    wanted: text,
    reason: slotted("reason"),
    section52: text,
    checked: text,
    decision: text,
    begunOn: text,
    status: text,
    version: text,
    other: text
  }),
  /** What a draft names that this library no longer has. */
  gone: import_zod36.z.strictObject({ commitment: text, measure: text, reason: text })
});

// src/charter/schema/wording/dialogs.ts
var phrases2 = import_zod37.z.array(text).min(1);
var wordingDialogs = import_zod37.z.strictObject({
  /** Whole messages, compared in lower case without punctuation at the ends. */
  commands: import_zod37.z.strictObject({
    help: phrases2,
    hello: phrases2,
    thanks: phrases2,
    cancel: phrases2,
    startAgain: phrases2,
    back: phrases2,
    again: phrases2,
    drafts: phrases2,
    principles: phrases2,
    settings: phrases2,
    draft: phrases2,
    form: phrases2,
    goOn: phrases2,
    accept: phrases2,
    word: phrases2
  }),
  /** Beginnings of a question to the Charter; what follows is searched for. */
  lookUps: phrases2,
  /** Beginnings of a command about a draft named by its reference. */
  draftCommands: import_zod37.z.strictObject({
    open: phrases2,
    delete: phrases2,
    rename: phrases2,
    duplicate: phrases2,
    word: phrases2
  }),
  add: phrases2,
  remove: phrases2,
  /** What stands before who checks, typed at the review. */
  checkers: phrases2,
  corrections: phrases2,
  refused: phrases2,
  unsure: phrases2,
  changes: phrases2,
  ordinals: import_zod37.z.array(phrases2).min(1),
  asks: wordingAsks,
  offered: phrases2,
  copyOf: slotted("title"),
  unfinished: import_zod37.z.strictObject({ untitled: text }),
  settingsDefaults: import_zod37.z.strictObject({
    nation: text,
    buyerKind: text,
    formWorks: text,
    formOther: text,
    weighting: text,
    kpiCeiling: text
  }),
  settings: import_zod37.z.strictObject({
    name: text,
    nameLong: slotted("max"),
    nation: text,
    buyerKind: text,
    /** Typed words fit several kinds. */
    buyerKinds: slotted("names"),
    form: text,
    localAreaLong: slotted("max"),
    skillsContactLong: slotted("max"),
    weighting: text,
    kpiCeiling: slotted("max"),
    adopted: text,
    adoptedDecision: text,
    adoptedOn: text,
    saved: text,
    savedTitle: text,
    summary: slotted("name", "area"),
    areaOfContract: text
  }),
  vat: import_zod37.z.strictObject({ ask: slotted("value"), unsure: text }),
  waiting: import_zod37.z.strictObject({ commitments: text, kpis: text, review: text }),
  lead: import_zod37.z.strictObject({
    back: slotted("title"),
    kept: slotted("title"),
    changing: slotted("title"),
    changed: slotted("label", "value"),
    again: text
  }),
  shortlist: import_zod37.z.strictObject({
    none: text,
    tooMany: slotted("most", "chosen"),
    unsuited: slotted("name"),
    added: slotted("name"),
    removed: slotted("name"),
    notThere: slotted("name")
  }),
  baselines: wordingBaselines,
  remedies: wordingRemediesSaid,
  /** Why a reason is not accepted as typed. */
  reasons: import_zod37.z.strictObject({
    noName: text,
    noPost: text,
    noFact: text,
    longName: slotted("max"),
    longFact: slotted("max")
  }),
  measures: import_zod37.z.strictObject({ none: text, tooMany: slotted("most", "chosen") }),
  targets: wordingTargets,
  answered: import_zod37.z.strictObject({
    profile: text,
    profileValue: slotted("title"),
    commitments: text,
    measures: text,
    measuresValue: slotted("count"),
    kpis: text,
    kpisChanged: slotted("count", "changed"),
    kpisProposed: slotted("count", "changed"),
    decision: text,
    noClause: text,
    lightClause: text,
    reason: text,
    reasonValue: slotted("matter", "name", "post", "fact"),
    checked: text,
    status: text,
    ready: slotted("version"),
    reopened: text,
    deleted: text,
    renamed: text,
    settings: text
  }),
  facts: import_zod37.z.strictObject({
    buyer: text,
    thresholdValue: text,
    fromPolicy: text,
    fromSettings: text,
    fromTitleWords: slotted("words"),
    assumed: text
  }),
  review: import_zod37.z.strictObject({
    differs: text,
    refused: slotted("count"),
    checker: text,
    checkerLong: slotted("max")
  }),
  rename: import_zod37.z.strictObject({ empty: text, tooLong: slotted("max") }),
  notices: import_zod37.z.strictObject({
    notUnderstood: text,
    emptyMessage: text,
    nothingOpen: text,
    cancelledTitle: text,
    cancelled: slotted("title"),
    cancelledEmpty: text,
    settingsLeft: text,
    notFoundTitle: text,
    notFound: text,
    stale: text,
    pressedBefore: text,
    oldButton: text,
    oldButtonTitle: text,
    deletedTitle: text,
    deleted: slotted("reference", "title"),
    duplicated: slotted("reference"),
    renamed: slotted("reference", "title"),
    edited: text,
    thanks: text,
    noPerson: text,
    sharedHint: text,
    sharedPrivate: text,
    privateTitle: text,
    private: text,
    privateRequest: slotted("request"),
    wordNotYet: text,
    linkWorks: slotted("minutes"),
    readyLocked: text,
    nowhereBack: text,
    commitmentAdded: slotted("name"),
    commitmentUnsuited: slotted("name", "reason"),
    tooLong: slotted("length", "max"),
    added: slotted("name")
  }),
  buttons: import_zod37.z.strictObject({
    draft: text,
    principles: text,
    drafts: text,
    help: text,
    open: text,
    goOn: text,
    change: text
  }),
  assessment: assessmentSaid,
  section52: section52Said,
  told: wordingTold,
  invoke: import_zod37.z.strictObject({ done: text, unknown: text }),
  failed: import_zod37.z.strictObject({ notSaved: text, stillWorking: text })
});

// src/charter/schema/wording/officerNotes.ts
var import_zod38 = require("zod");
var firstThings = import_zod38.z.strictObject({
  one: text,
  many: slotted("count"),
  most: import_zod38.z.int().positive(),
  levels: import_zod38.z.strictObject({ mustFix: text, consider: text }),
  by: slotted("who", "where"),
  /** How many more there are than are told here. */
  more: slotted("count"),
  /** Who settles a statement of law: the officer, or the legal team where it is to be checked. */
  who: import_zod38.z.strictObject({ you: text, legalTeam: text }),
  /** Where, or by when, by what it decides. */
  legal: import_zod38.z.record(decision, text),
  /** For everything else that the checks find; what is as urgent stays in their order. */
  of: import_zod38.z.record(issueCode, import_zod38.z.strictObject({ urgency, who: text, where: text }))
});
var officerNotes = import_zod38.z.strictObject({
  title: text,
  intro: text,
  charter: slotted("title", "status", "version", "authority"),
  charterNotAdopted: slotted("title", "status", "version", "authority"),
  chosen: text,
  targets: text,
  byRule: text,
  byDefault: text,
  byAuthority: text,
  byOfficer: text,
  byTenderers: text,
  afterAward: text,
  monitored: text,
  inputs: slotted("inputs"),
  rounding: slotted("rounding"),
  rules: slotted("rules"),
  role: slotted("role"),
  kpiPublished: slotted("published"),
  elsewhere: slotted("codes"),
  notChosen: text,
  form: text,
  assessment: text,
  remedies: text,
  section52: text,
  legal: import_zod38.z.record(decision, text),
  first: firstThings,
  check: text,
  overdue: slotted("date"),
  checkedBy: slotted("by", "date"),
  severity: import_zod38.z.strictObject({ "must-fix": text, consider: text, "good-practice": text }),
  fairly: text,
  ourDefault: text,
  reasons: text,
  route: slotted("route"),
  accepted: slotted("date"),
  acceptedBy: slotted("date", "name", "post"),
  fact: slotted("fact"),
  notAccepted: text,
  sources: text,
  published: slotted("published"),
  checkedOn: slotted("date"),
  readOn: slotted("date"),
  /** The commitments not chosen, and the sources, of a small contract. */
  namedOnly: slotted("names")
});

// src/charter/schema/wording/document.ts
var import_zod39 = require("zod");
var slots = import_zod39.z.strictObject({
  /** Whose bank holidays count. */
  nations: import_zod39.z.record(nation, text),
  /** Where the settings name no Skills Contact. */
  /** How a call-off names the framework that it is made from. */
  frameworkNamed: slotted("name"),
  frameworkUnnamed: text,
  skillsContactUnnamed: slotted("authority"),
  paragraph: slotted("number"),
  /** For two parts that follow each other, and for more. */
  paragraphsTwo: slotted("first", "last"),
  paragraphs: slotted("first", "last")
});
var facts = import_zod39.z.strictObject({
  labels: import_zod39.z.strictObject({
    buyer: text,
    funder: text,
    what: text,
    value: text,
    term: text,
    dates: text,
    place: text,
    form: text,
    procurementStart: text
  }),
  editions: import_zod39.z.strictObject({ known: slotted("form", "edition"), unknown: slotted("form") }),
  kinds: import_zod39.z.record(kind, text),
  callOff: slotted("what"),
  values: import_zod39.z.strictObject({
    both: slotted("without", "with"),
    noVat: slotted("without", "with"),
    longest: slotted("initial", "longest"),
    longestNoVat: slotted("initial", "longest")
  }),
  terms: import_zod39.z.strictObject({
    month: slotted("months"),
    months: slotted("months"),
    extended: slotted("initial", "extension")
  }),
  dates: slotted("start", "end")
});
var checks = import_zod39.z.strictObject({
  emptySlot: slotted("title"),
  noClause: slotted("number", "name"),
  noUnit: slotted("number", "name"),
  noTarget: slotted("number", "name"),
  noEvidence: slotted("number", "name"),
  workforceReason: slotted("matter"),
  /** It was accepted before names were kept. */
  workforceReasonUnnamed: slotted("matter", "date"),
  unmeasurable: slotted("where", "found", "fix"),
  cannotStand: slotted("number", "why"),
  contradiction: slotted("one", "other", "why"),
  remedyLeftOut: slotted("label", "why"),
  remedyAdviser: slotted("label"),
  prices: wordingPriceChecks,
  remedyInTender: slotted("label", "inTender"),
  inParagraph: slotted("number"),
  inDefinition: slotted("term"),
  inKpi: slotted("number"),
  noCommitment: slotted("why"),
  aboveCeiling: slotted("count", "ceiling"),
  tooManyKpis: slotted("count", "most"),
  doubleCounting: slotted("kpis"),
  /** `sum` is how the KPIs share the pot, `formula` how much it holds, `drawn` what they draw in all. */
  potOverdrawn: slotted("kpis", "sum", "drawn", "formula"),
  peopleUnknown: slotted("sum"),
  cannotBeDone: slotted("number", "name", "why"),
  tooShort: slotted("number", "name", "months"),
  noRatio: slotted("number", "name", "value", "unit", "perMillion"),
  authorityOutOfProportion: slotted(
    ...["number", "name", "value", "unit", "times", "proposed", "perMillion"]
  ),
  outOfProportion: slotted("number", "name", "value", "unit", "times", "proposed", "perMillion"),
  ...assessmentChecks,
  section52Few: slotted("count", "least"),
  section52Suggested: slotted("kpis"),
  section52Material: slotted("count", "material"),
  scheduleFirst: text,
  notFirst: text,
  /** A KPI whose contract has not, or may not have, what the KPI needs. */
  whatIsMissing: slotted("number", "name", "facets"),
  whatIsDoubtful: slotted("number", "name", "facets"),
  scoredOnEstimate: slotted("number", "name", "facets"),
  withdrawn: slotted("commitment", "gone", "used"),
  notReviewed: text
});
var formNotes = import_zod39.z.strictObject({
  edition: slotted("form", "edition"),
  editionUnknown: text,
  parties: slotted("authority", "supplier"),
  offered: text,
  callOff: text,
  scheduleFirst: text
});
var section52Notes = import_zod39.z.strictObject({
  none: text,
  whyNone: slotted("reason", "date"),
  kpis: slotted("kpis"),
  services: slotted("kpis"),
  material: slotted("kpis", "date"),
  materialOpen: text,
  threeEnough: text
});
var render = import_zod39.z.strictObject({
  title: text,
  stamp: slotted("reference", "version", "status", "date"),
  /** The same before a numbered version was made. */
  stampUnversioned: slotted("reference", "status", "date"),
  statuses: import_zod39.z.record(draftStatus, text),
  notReviewed: text,
  reviewed: text,
  aid: text,
  /** On the first page of a draft: what keeps it from being used. */
  toFix: import_zod39.z.strictObject({ one: text, many: slotted("count") }),
  header: slotted("reference", "review"),
  page: text,
  of: text,
  schedule: text,
  /** In the place of a Schedule where no KPI is chosen. */
  withoutSchedule: slotted("why"),
  definitions: text,
  definition: slotted("text"),
  kpiHeading: slotted("number", "name"),
  rows: import_zod39.z.strictObject({
    paragraph: text,
    counted: text,
    baseline: text,
    target: text,
    targetOfGrant: text,
    offered: text,
    profile: text,
    evidence: text,
    reported: text,
    rating: text,
    section52: text
  }),
  prices: wordingPrices,
  section52: import_zod39.z.strictObject({ yes: text, no: text }),
  roles: import_zod39.z.record(role, text),
  rolesOfGrant: import_zod39.z.record(role, text),
  targetByOfficer: slotted("target", "authority"),
  offeredCell: slotted("unit"),
  reportedCell: slotted("reported", "owner"),
  profilePoint: slotted("label", "value"),
  /** The profile of a total that is offered: `points` are per cent. */
  profileOffered: slotted("points"),
  band: slotted("rating", "means"),
  notes: officerNotes
});
var wordingDocument = import_zod39.z.strictObject({
  slots,
  /** Beside a clause's title where the Charter was adopted. */
  charterReference: slotted("place"),
  kpiName: slotted("number"),
  kpiNamed: slotted("number", "name"),
  facts,
  checks,
  formNotes,
  section52Notes,
  assessmentNotes,
  remedyNotes: wordingRemedyNotes,
  tender: tenderWords,
  render
});

// src/charter/schema/wording/download.ts
var import_zod40 = require("zod");
var wordingDownload = import_zod40.z.strictObject({
  expiredTitle: text,
  expired: text,
  notFoundTitle: text,
  notFound: text,
  deletedTitle: text,
  deleted: text,
  failedTitle: text,
  failed: text,
  aboutTitle: text,
  about: text,
  privacyTitle: text,
  privacy: text,
  termsTitle: text,
  terms: text
});

// src/charter/schema/wording/explaining.ts
var import_zod42 = require("zod");

// src/charter/schema/wording/whatIf.ts
var import_zod41 = require("zod");
var wordingWhatIf = import_zod41.z.strictObject({
  title: text,
  given: slotted("label", "before", "now"),
  givenNew: slotted("label", "now"),
  buyer: text,
  nothing: text,
  formStays: slotted("form"),
  same: text,
  kpiIn: slotted("name", "target"),
  kpiOut: slotted("name", "target"),
  target: slotted("name", "before", "now"),
  reported: slotted("name", "now", "before"),
  most: slotted("now", "before"),
  scale: slotted("now", "before"),
  belowFloor: text,
  aboveFloor: text,
  proposedIn: slotted("names"),
  proposedOut: slotted("names"),
  lawIn: slotted("titles"),
  lawOut: slotted("titles"),
  partsIn: slotted("titles"),
  partsOut: slotted("titles"),
  reasonsIn: slotted("names"),
  reasonsOut: slotted("names"),
  opens: slotted("questions"),
  unknown: text,
  kept: text,
  how: slotted("words"),
  change: slotted("name", "typed"),
  settings: text,
  locked: text,
  notRead: text,
  notYet: text
});

// src/charter/schema/wording/explaining.ts
var phrases3 = import_zod42.z.array(text).min(1);
var wordingExplaining = import_zod42.z.strictObject({
  asked: import_zod42.z.strictObject({
    count: phrases3,
    reasons: phrases3,
    warnings: phrases3,
    frequencies: import_zod42.z.record(frequency, phrases3),
    paragraphs: phrases3
  }),
  commitment: import_zod42.z.strictObject({
    inDraft: slotted("kpis"),
    out: text,
    kpi: slotted("number", "name", "target"),
    rank: slotted("rank", "count", "points", "most"),
    noRank: text,
    base: slotted("points", "kind", "reason"),
    more: slotted("points", "reason"),
    fewer: slotted("points", "reason"),
    moreSaid: slotted("points"),
    fewerSaid: slotted("points"),
    barred: slotted("name", "why"),
    ourPoints: text,
    behind: slotted("name", "points", "behind"),
    level: slotted("name"),
    ahead: slotted("name", "behind"),
    least: slotted("least"),
    request: text,
    nearCount: slotted("preselect", "most"),
    measure: slotted("name", "target"),
    placed: slotted("place")
  }),
  measure: import_zod42.z.strictObject({
    of: slotted("commitment"),
    inDraft: slotted("number", "target"),
    out: text,
    kinds: slotted("kinds", "kind"),
    has: slotted("facet", "why"),
    hasNot: slotted("facet", "why"),
    notKnown: slotted("facet", "why"),
    needsNothing: text,
    noClause: text,
    barredLocation: slotted("title", "by"),
    barredLocationCheck: slotted("title", "by"),
    barredWorkforce: slotted("matter", "route"),
    barredOutside: slotted("scheme"),
    monitored: slotted("why"),
    otherFirst: slotted("other"),
    notTaken: text,
    wouldBe: slotted("target"),
    tooShort: slotted("months", "term"),
    onRequest: text,
    best: text
  }),
  figure: import_zod42.z.strictObject({
    title: slotted("number", "why"),
    rule: slotted("id", "statement"),
    scope: slotted("id", "scope"),
    commitment: slotted("name", "reason"),
    linked: slotted("why"),
    frequency: slotted("frequency", "why"),
    change: slotted("number"),
    changeOrOffer: slotted("number", "tenderers"),
    fixed: text
  }),
  frequency: import_zod42.z.strictObject({
    title: slotted("frequency"),
    words: import_zod42.z.record(frequency, text),
    overAtOnce: text,
    own: text,
    once: text,
    brief: slotted("value"),
    short: slotted("term"),
    kpi: slotted("number", "name", "why"),
    none: slotted("frequency")
  }),
  count: import_zod42.z.strictObject({
    title: text,
    change: text
  }),
  rule: import_zod42.z.strictObject({
    stands: slotted("facts"),
    follows: slotted("fact", "facts"),
    always: text,
    unless: slotted("facts"),
    notHere: text,
    missing: slotted("facts"),
    excluded: slotted("facts"),
    outOfTime: text,
    noScheme: text,
    severity: import_zod42.z.record(severity, text),
    until: text,
    inForce: slotted("days"),
    from: slotted("date"),
    to: slotted("date"),
    both: slotted("from", "to"),
    day: slotted("date"),
    read: slotted("checkedOn", "checkBy"),
    confidence: import_zod42.z.record(confidence, text),
    also: slotted("titles")
  }),
  paragraph: import_zod42.z.strictObject({
    title: slotted("number", "title"),
    duty: slotted("number", "name"),
    chosen: slotted("reason"),
    written: slotted("instrument", "scale", "value"),
    scales: import_zod42.z.record(scale, text),
    instruments: import_zod42.z.record(instrument, text),
    facts: slotted("facts"),
    reviewed: slotted("by"),
    notReviewed: text,
    out: slotted("title"),
    dropClause: slotted("name"),
    stays: text,
    none: slotted("number", "last")
  }),
  remedy: import_zod42.z.strictObject({
    always: text,
    chosen: text,
    notChosen: text,
    barred: slotted("why"),
    brief: slotted("why"),
    adviser: text,
    notAdvised: slotted("text"),
    change: text
  }),
  reasons: import_zod42.z.strictObject({
    title: text,
    kpi: slotted("number", "name"),
    none: text,
    needed: slotted("matter", "kpis", "route"),
    accepted: slotted("name", "post", "date"),
    open: text
  }),
  warnings: import_zod42.z.strictObject({
    title: text,
    none: text,
    mustFix: slotted("message"),
    consider: slotted("message"),
    more: slotted("count")
  }),
  notFound: import_zod42.z.strictObject({
    title: text,
    line: slotted("about"),
    example: slotted("commitment")
  }),
  source: slotted("title", "published", "checkedOn"),
  sourceUndated: slotted("title", "checkedOn"),
  sourceNote: slotted("source", "note"),
  sources: text,
  change: import_zod42.z.strictObject({
    add: slotted("name"),
    drop: slotted("name"),
    measures: text,
    bought: text,
    locked: text
  }),
  facts: import_zod42.z.record(factName, text),
  joined: import_zod42.z.strictObject({
    because: slotted("one", "other"),
    where: slotted("one", "other"),
    or: slotted("one", "other")
  }),
  notHolding: slotted("fact"),
  tested: import_zod42.z.strictObject({
    buyer: slotted("buyer"),
    moreThan: slotted("fact", "sum", "value"),
    atLeast: slotted("fact", "sum", "value"),
    moreThanAYear: slotted("fact", "sum"),
    begunFrom: slotted("fact", "date", "begun"),
    runsPast: slotted("fact", "date")
  }),
  whatIf: wordingWhatIf
});

// src/charter/schema/wording/proportion.ts
var import_zod44 = require("zod");

// src/charter/schema/wording/working.ts
var import_zod43 = require("zod");
var counted = import_zod43.z.strictObject({ one: slotted("count"), many: slotted("count") });
function working(formula, why) {
  return import_zod43.z.strictObject({ formula, rounding: text, why });
}
function summed(...slots2) {
  return import_zod43.z.strictObject({ formula: slotted(...slots2), rounding: text });
}
var OFFERS = ["tenderers", "tender"];
var ruled = slotted("statement", "caveat");
var reasoned = slotted("why");
var target = import_zod43.z.strictObject({
  inputs: import_zod43.z.strictObject({ value: text, term: text, workforce: text, proposed: text }),
  opportunities: working(slotted("count", "value", "per", "rule"), ruled),
  /** Added to the formula: what each opportunity is worth. */
  eachUnits: slotted("opportunities", "each", "total"),
  eachWeeks: slotted("opportunities", "each", "total"),
  eachShortTerm: slotted("opportunities", "each", "term", "total"),
  /** Added where the people on the contract carry fewer. */
  workforceCap: slotted("count", "places", "percent", "workforce", "rule"),
  /** Weeks of the term for one person, without and with what start and end take; then the sum of the places. */
  weeksOfTerm: slotted("months", "gross", "year"),
  weeksLess: slotted("months", "gross", "year", "less", "weeks"),
  placeWeeks: slotted("weeks"),
  placesSum: slotted("places", "weeks", "all", "count", "year"),
  placeEach: slotted("places", "weeks", "all", "count", "year"),
  workforceUnknown: text,
  /** Added to a figure in weeks: how many people that is at the busiest. */
  atOnce: counted,
  opportunity: counted,
  /** Added where several KPIs draw on one pot; `sum` is `pot.sum`. */
  shared: slotted("sum"),
  /** Why a rule gives no figure; `notUsed` stands before the reason why a figure cannot be done. */
  notUsed: slotted("why"),
  nothingLeft: slotted("sum"),
  noPlace: slotted("formula"),
  noTime: slotted("total", "term", "weeks"),
  tooMany: slotted("total", "term", "people", "workforce"),
  feeWeeks: working(slotted("weeks", "value", "per", "total", "rule"), ruled),
  feeWeeksRounded: slotted("weeks", "value", "per", "exact", "total", "rule"),
  feeWeeksHeld: slotted("hosts", "weeks", "term", "total"),
  feePlacements: working(slotted("total", "value", "from", "above", "rule"), ruled),
  fixed: working(slotted("total"), reasoned),
  perQuarter: working(slotted("amount", "count", "max", "total"), reasoned),
  perYear: working(slotted("amount", "count", "max", "total"), reasoned),
  offer: working(slotted(...OFFERS, "basis"), slotted(...OFFERS)),
  /** Where a floor is from. */
  floorShare: text,
  floorPer: slotted("amount", "each", "value"),
  /** The floor as the figure, until it is left to tenderers; `sum` is one of the two above. */
  floorAsked: working(slotted("floor", "sum"), text),
  /** What tenderers state where the measure has no wording of its own. */
  offerBasis: slotted("name", "unit"),
  knownBaseline: working(slotted("baseline", "most", "total", "rule"), slotted("baseline", "most")),
  baseline: working(slotted("measuredOver", "most", "rule"), slotted(...OFFERS, "statement", "caveat")),
  monitor: working(text, reasoned),
  /** The authority's own figure, by how it grows; `each` is an amount in the unit of the measure. */
  authority: import_zod43.z.strictObject({
    same: summed("total"),
    perPounds: summed("each", "pounds", "value", "total"),
    perQuarter: summed("each", "count", "total"),
    perYear: summed("each", "count", "total"),
    noStep: slotted("value"),
    why: import_zod43.z.strictObject({
      policy: slotted("title"),
      pastResults: slotted("title", "contracts", "suppliers", "since", "until")
    })
  }),
  officer: working(slotted("total"), slotted(...OFFERS, "proposed")),
  officerPerMillion: slotted("share"),
  /** The sum that would stand without the offer; then what held its limits. */
  officerSum: slotted("formula"),
  officerHeld: import_zod43.z.strictObject({
    ceiling: slotted("ceiling", "sum"),
    both: slotted("floor", "ceiling", "sum"),
    byClause: slotted("amount", "count"),
    byPlaces: slotted("hosts", "weeks"),
    byPot: slotted("carried", "drawn", "offered", "most"),
    byTime: text
  }),
  nothingCarried: text,
  officerOffered: working(slotted(...OFFERS, "basis"), slotted(...OFFERS, "proposed")),
  noWholeNumber: slotted("value", "rule"),
  gateWithoutCase: slotted("name")
});

// src/charter/schema/wording/proportion.ts
var offerWords = import_zod44.z.strictObject({ tenderers: text, tender: text });
var selection = import_zod44.z.strictObject({
  ownChoice: text,
  wanted: text,
  leftOut: text,
  noMeasure: text,
  /** How a reason names the contract. */
  contract: slotted("title"),
  /** Why a measure is proposed: the facet that it is asked for, and why its commitment fits. */
  because: slotted("facet", "fit"),
  becauseEstimated: slotted("facet", "fit"),
  /** What the contract has not; what is not known of it; what is an estimate, so that no figure may be left to an offer. */
  missing: slotted("facets"),
  doubtful: slotted("facets"),
  estimatedOffer: slotted("facets"),
  /** Nothing of it is proportionate here by a figure of ours. */
  noFigure: text,
  potEmpty: text,
  /** The term is too short for any of its measures. */
  tooShort: slotted("months"),
  /** Why a measure is offered and never proposed here: what its nature has not, or has; a token; or one kept for those who ask. */
  heldBack: import_zod44.z.strictObject({
    without: import_zod44.z.record(trait, text),
    with: import_zod44.z.partialRecord(trait, text),
    scale: text,
    notNamed: text,
    token: slotted("figure"),
    onRequest: text
  }),
  /** `other` is the name of the measure that counts the same. */
  countsTwice: slotted("other"),
  /** Another that stands beside the work is chosen already. */
  oneAside: slotted("other"),
  /** Why a better commitment is not proposed: another brings in a share with a figure of its own. */
  gaveWay: text,
  /** Why fewer are proposed than the band proposes: the initial term is worth less. */
  heldByInitial: slotted("value", "preselect"),
  /** Why fewer are proposed than the band proposes, with what the other commitments hang on; or with nothing to name. */
  fewer: import_zod44.z.strictObject({
    none: slotted("facets"),
    one: slotted("facets"),
    many: slotted("count", "facets")
  }),
  fewerPlain: text,
  /** Why fewer than the band allows. */
  ceiling: slotted("most")
});
var printed = import_zod44.z.strictObject({
  offered: slotted(...OFFERS),
  offeredFloor: slotted(...OFFERS, "floor"),
  /** An offer where less is better. */
  offeredMost: slotted(...OFFERS),
  offeredMostFloor: slotted(...OFFERS, "floor"),
  baselineMore: slotted("most", "measuredOver"),
  baselineLess: slotted("most", "measuredOver"),
  /** How long a baseline is measured; `months` is a number of months in words. */
  measuredOver: slotted("months"),
  monitored: text,
  startsAtZero: text,
  /** A share to be reached, where it is not all there is. */
  atLeast: slotted("target"),
  knownBaseline: slotted("figure", "period", "from"),
  measuredFirst: slotted("measuredOver"),
  noBaseline: text
});
var reached = import_zod44.z.strictObject({
  least: slotted("of", "from"),
  between: slotted("of", "from", "below"),
  under: slotted("of", "below")
});
var ranged = slotted("of", "above", "from", "upTo");
var passed = import_zod44.z.strictObject({
  none: slotted("of"),
  one: ranged,
  upTo: ranged,
  next: ranged,
  between: ranged,
  more: slotted("of", "above", "from"),
  any: slotted("of", "above", "from")
});
var bands = import_zod44.z.strictObject({
  ofProfile: text,
  ofTarget: text,
  offeredFigure: text,
  setFigure: text,
  share: reached,
  figure: reached,
  short: passed,
  casesShort: passed,
  caseCount: counted,
  orNothing: slotted("means"),
  notNothing: slotted("means"),
  /** How far the figure is passed, in points or per cent of it. */
  over: passed,
  points: counted,
  shareOfFigure: slotted("count"),
  reportsOver: passed,
  /** How a rating reads with many cases, with few, and with a bound for each. */
  cases: import_zod44.z.strictObject({
    many: slotted("means", "below"),
    fewer: slotted("below", "few"),
    both: slotted("means", "below", "few")
  }),
  otherProfile: text,
  otherCases: text,
  otherShare: text,
  other: text,
  monitored: text
});
var pot = import_zod44.z.strictObject({
  sum: slotted("opportunities", "shares"),
  /** The same where the officer's figures draw more than the pot holds. */
  overdrawn: slotted("opportunities", "drawn", "shares"),
  /** One share; `as` is the measure's own word. */
  share: slotted("count", "as")
});
var policy = import_zod44.z.strictObject({
  /** What must be known of it as a source. */
  adopted: slotted("date"),
  kpis: slotted("title", "most", "preselect"),
  assessment: slotted("title")
});
var wordingProportion = import_zod44.z.strictObject({
  months: counted,
  /** A sum to the nearest pound. */
  about: slotted("sum"),
  pot,
  policy,
  /** The singular of unit words, for a target of one. */
  singular: import_zod44.z.record(text, text),
  owner: slotted("supplier"),
  /** On a light contract nobody is named for it. */
  ownerLight: slotted("supplier"),
  /** What the slots {tenderers} and {tender} say, by the kind of document. */
  offers: import_zod44.z.strictObject({ contract: offerWords, grant: offerWords }),
  /** Words of the library and what a grant says in their place. */
  grantWords: import_zod44.z.record(import_zod44.z.string().regex(/^[a-z ]+$/), text),
  /** `end`: of a last period that the end of the term cuts off. */
  profile: import_zod44.z.strictObject({ quarter: slotted("count"), year: slotted("count"), end: text }),
  /** Where the term ends within a period. */
  reportedLast: slotted("reported", "completion"),
  reported: import_zod44.z.strictObject({
    quarterly: slotted("completion"),
    "half-yearly": slotted("completion"),
    annual: slotted("completion"),
    "at-completion": slotted("completion")
  }),
  /** Why a facet is read as it is. */
  facets: import_zod44.z.strictObject({
    why: import_zod44.z.strictObject({
      title: slotted("what", "kind"),
      cpv: slotted("code", "what"),
      value: slotted("value"),
      workforce: slotted("count"),
      kind: slotted("kind"),
      officer: text,
      contradicted: text,
      nothing: text
    })
  }),
  /** Codes of a measure in other schemes. */
  elsewhere: import_zod44.z.strictObject({ code: slotted("scheme", "code"), codeToCheck: slotted("scheme", "code") }),
  selection,
  target,
  printed,
  bands
});

// src/charter/schema/wording/wording.ts
var wording = import_zod45.z.strictObject({
  cards: wordingCards,
  dialogs: wordingDialogs,
  proportion: wordingProportion,
  document: wordingDocument,
  download: wordingDownload,
  explaining: wordingExplaining
});

// src/charter/readPack.ts
var TRAINED = "trained.json";
var defaultPackDir = (0, import_node_path2.join)(__dirname, "pack");
function readPack(dir) {
  const name = readYaml(dir, "pack.yaml", packName, void 0);
  const content = readContent(dir);
  const trained = readYaml(dir, TRAINED, trainedFile.optional(), void 0);
  return deepFreeze({
    ...content,
    stamp: { ...name, digest: digestOf(content) },
    ...trained && { trained }
  });
}
function readContent(dir) {
  const charter = readYaml(dir, "charter.yaml", charterText, void 0);
  return {
    charter,
    commitments: indexCommitments(dir, charter),
    measures: readFolder(dir, "measures", measureFile, byId),
    clauses: readFolder(dir, "clauses", clauseFile, byId),
    document: readList(dir, "document.yaml", documentFile),
    definitions: [...readFolder(dir, "definitions", definitionFile, (entry) => entry.term).values()],
    forms: readMap(dir, "forms.yaml", contractFormFile),
    sources: readFolder(dir, "sources", sourceFile, byId),
    rules: readMap(dir, "rules.yaml", proportionalityRule.array()),
    gates: readMap(dir, "gates.yaml", gate.array()),
    engine: readYaml(dir, "engine.yaml", engine, void 0),
    figures: readYaml(dir, "figures.yaml", figures, void 0),
    clocks: readMap(dir, "clocks.yaml", clockFile),
    assessment: readYaml(dir, "assessment.yaml", assessment, void 0),
    remedies: readYaml(dir, "remedies.yaml", remedies, void 0),
    ratings: readYaml(dir, "ratings.yaml", ratings, void 0),
    thresholds: readYaml(dir, "thresholds.yaml", thresholds, void 0),
    buyers: readYaml(dir, "buyers.yaml", buyers, void 0),
    law: readYaml(dir, "law.yaml", law, void 0),
    legal: readMap(dir, "legal.yaml", legalStatement.array()),
    workforceReasons: readMap(dir, "workforceReasons.yaml", workforceReason.array()),
    contradictions: readList(dir, "contradictions.yaml", contradiction.array()),
    wordRules: readList(dir, "wordRules.yaml", wordRule.array()),
    facets: readMap(dir, "facets.yaml", facetFile),
    cpv: readMap(dir, "cpv.yaml", cpvFile),
    natures: readMap(dir, "natures.yaml", natureFile),
    kindCues: readList(dir, "kinds.yaml", kindCue.array()),
    selection: readFolder(dir, "selection", selectionFile, (entry) => entry.commitment),
    phrasings: readFolder(dir, "phrasings", phrasingFile, ({ of }) => of),
    questions: readMap(dir, "questions.yaml", questionFile),
    wording: readWording(dir),
    properNouns: readList(dir, "properNouns.yaml", properNounFile)
  };
}
function readWording(dir) {
  const { cards, dialogs, proportion, document, download, explaining } = wording.shape;
  return {
    cards: readYaml(dir, "wording/cards.yaml", cards, {}),
    dialogs: readYaml(dir, "wording/dialogs.yaml", dialogs, {}),
    proportion: readYaml(dir, "wording/proportion.yaml", proportion, {}),
    document: readYaml(dir, "wording/document.yaml", document, {}),
    download: readYaml(dir, "wording/download.yaml", download, {}),
    explaining: readYaml(dir, "wording/explaining.yaml", explaining, {})
  };
}
function indexCommitments(dir, charter) {
  const entries = charter.themes.flatMap(
    ({ id, name, commitments }) => commitments.map((value) => ({ file: "charter.yaml", value: { ...value, theme: { id, name } } }))
  );
  return index(dir, entries, byId);
}
var byId = (entry) => entry.id;
function readFolder(dir, folder, schema, key) {
  return index(dir, readYamlFolder(dir, folder, schema), key);
}
function readMap(dir, file, schema) {
  const entries = readList(dir, file, schema).map((value) => ({ file, value }));
  return index(dir, entries, ({ id }) => id);
}
function readList(dir, file, schema) {
  return readYaml(dir, file, schema.optional(), void 0) ?? [];
}
function index(dir, entries, key) {
  const found2 = /* @__PURE__ */ new Map();
  const fileOf = /* @__PURE__ */ new Map();
  const problems = [];
  for (const { file, value } of entries) {
    const id = key(value);
    const earlier = fileOf.get(id);
    if (earlier !== void 0) problems.push(`${file}: "${id}" stands already in ${earlier}`);
    found2.set(id, value);
    fileOf.set(id, file);
  }
  if (problems.length > 0) throw new PackError(dir, problems);
  return found2;
}

// src/charter/loadPack.ts
function loadPack(dir) {
  const pack2 = readPack(dir);
  const problems = crossCheckPack(pack2);
  if (problems.length > 0) throw new PackError(dir, problems);
  return pack2;
}

// src/drafting/figures/calendar.ts
var ISO_DATE = /^(\d{4,5})-(\d{2})-(\d{2})$/;
var DAYS_IN_MONTH = 365.2425 / 12;
function isoOf(year, month, day) {
  const isYear = year >= 1e3 && year <= 9999;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isYear && isDay ? formatIso({ year, month, day }) : void 0;
}
function endOfMonth(iso) {
  const { year, month } = readParts(iso);
  return formatIso({ year, month, day: daysIn(year, month) });
}
function addYears(iso, years) {
  const { year, month, day } = readParts(iso);
  return formatIso({ year: year + years, month, day: Math.min(day, daysIn(year + years, month)) });
}
function monthsBetween(first, last) {
  const start = readParts(first);
  const end = dayAfter(readParts(last));
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return Math.max(1, Math.round(months + (end.day - start.day) / DAYS_IN_MONTH));
}
function readParts(iso) {
  const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
  if (year === void 0 || month === void 0 || day === void 0) {
    throw new RangeError(`"${iso.slice(0, 20)}" is no ISO date`);
  }
  return { year: Number(year), month: Number(month), day: Number(day) };
}
function dayAfter(date) {
  if (date.day < daysIn(date.year, date.month)) return { ...date, day: date.day + 1 };
  const year = date.month === 12 ? date.year + 1 : date.year;
  return { year, month: date.month % 12 + 1, day: 1 };
}
function daysIn(year, month) {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function isLeap(year) {
  return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
function formatIso({ year, month, day }) {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-"
  );
}

// src/drafting/reading/dates/dateTokens.ts
var PIECES = /(\d+)([./-])(\d+)\2(\d+)|(\d+)((?:st|nd|rd|th)(?![\p{L}\p{N}]))?|(\p{L}+)|[^\s]/gu;
var MONTHS = "january february march april may june july august september october november december".split(
  " "
);
var MONTH_NAMES = new Map(
  MONTHS.flatMap((name, index2) => [
    [name.slice(0, 3), { month: index2 + 1, short: true }],
    [name, { month: index2 + 1, short: false }]
  ]).concat([["sept", { month: 9, short: false }]])
);
var WEEKDAYS = new Set(
  "monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun".split(
    " "
  )
);
function dateTokens(folded) {
  const tokens = [];
  for (const match of folded.matchAll(PIECES)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const [mark, first, sign, second, third, number, ordinal, word] = match;
    if (first !== void 0 && sign !== void 0 && second !== void 0 && third !== void 0)
      tokens.push({ ...at, token: "triple", parts: [first, second, third], sign });
    else if (number !== void 0)
      tokens.push({ ...at, token: "number", figures: number, ordinal: ordinal !== void 0 });
    else if (word === void 0) tokens.push({ ...at, token: "mark", mark });
    else tokens.push({ ...at, ...isInCode(folded, at) ? { token: "word", word } : nameOf(word) });
  }
  return tokens;
}
function isInCode(folded, { start, end }) {
  return /\d/.test(folded.charAt(start - 1) + folded.charAt(end));
}
function nameOf(word) {
  const month = MONTH_NAMES.get(word);
  if (month !== void 0) return { token: "month", ...month };
  return WEEKDAYS.has(word) ? { token: "weekday" } : { token: "word", word };
}
function isWordOf(token, words) {
  return token?.token === "word" && words.has(token.word);
}
function isMarkOf(token, marks) {
  return token?.token === "mark" && marks.includes(token.mark);
}
function isGlued(tokens, at) {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== void 0 && token !== void 0 && before.end === token.start;
}

// src/drafting/reading/dates/dateParts.ts
var ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
  " "
);
var ORDINAL_WORDS = new Map([
  ...ORDINALS.map((word, index2) => [word, index2 + 1]),
  ["thirtieth", 30]
]);
var TENS = /* @__PURE__ */ new Map([
  ["twenty", 20],
  ["thirty", 30]
]);
var COUNTED = new Set(
  "am pm noon midday midnight h hr hrs hour hours d day days w wk wks week weeks mo mos mth mths month months y yr yrs year years x k m mn bn million thousand hundred per percent people staff homes units of".split(
    " "
  )
);
var LAST_OF_THIS_CENTURY = 50;
function readDay(tokens, at) {
  const token = tokens[at];
  if (token?.token === "number")
    return token.figures.length <= 2 ? { value: Number(token.figures), next: at + 1 } : void 0;
  if (token?.token !== "word") return void 0;
  const word = ORDINAL_WORDS.get(token.word);
  if (word !== void 0) return { value: word, next: at + 1 };
  const tens = TENS.get(token.word);
  const onesAt = isMarkOf(tokens[at + 1], "-") ? at + 2 : at + 1;
  const ones = tokens[onesAt];
  const unit = ones?.token === "word" ? ORDINAL_WORDS.get(ones.word) : void 0;
  return tens === void 0 || unit === void 0 || unit > 9 ? void 0 : { value: tens + unit, next: onesAt + 1 };
}
function readYear(tokens, at) {
  if (isMarkOf(tokens[at], "'")) {
    const year = tokens[at + 1];
    return year?.token === "number" && year.figures.length === 2 && isGlued(tokens, at + 1) ? { value: inCentury(year.figures), next: at + 2 } : void 0;
  }
  const full = readFullYear(tokens, at);
  const token = tokens[at];
  if (full !== void 0 || token?.token !== "number" || token.ordinal) return full;
  if (token.figures.length !== 2 || counts(tokens, at + 1)) return void 0;
  return { value: inCentury(token.figures), next: at + 1 };
}
function readFullYear(tokens, at) {
  const token = tokens[at];
  return token?.token === "number" && !token.ordinal && token.figures.length === 4 ? { value: Number(token.figures), next: at + 1 } : void 0;
}
function inCentury(figures2) {
  const year = Number(figures2);
  return year > LAST_OF_THIS_CENTURY ? 1900 + year : 2e3 + year;
}
function counts(tokens, at) {
  const token = tokens[at];
  if (token === void 0) return false;
  if (token.token === "month") return true;
  if (isWordOf(token, COUNTED) || isMarkOf(token, "%")) return true;
  return isMarkOf(token, ".,:/") && isGlued(tokens, at) && isFigure(tokens[at + 1]) && isGlued(tokens, at + 1);
}
function isFigure(token) {
  return token?.token === "number" || token?.token === "triple";
}
var OF = /* @__PURE__ */ new Set(["of"]);
function skipBetween(tokens, at, marks) {
  const token = tokens[at];
  if (isWordOf(token, OF) || isMarkOf(token, marks)) return at + 1;
  const isGluedSign = isMarkOf(token, "-/") && isGlued(tokens, at) && isGlued(tokens, at + 1);
  return isGluedSign ? at + 1 : at;
}
var THE = /* @__PURE__ */ new Set(["the"]);
var JOINS = /* @__PURE__ */ new Set(["to", "until", "till", "til", "through"]);
function skipJoin(tokens, at) {
  if (isMarkOf(tokens[at], "-\u2013\u2014")) return at + 1;
  if (!isWordOf(tokens[at], JOINS)) return void 0;
  return isWordOf(tokens[at + 1], THE) ? at + 2 : at + 1;
}

// src/drafting/reading/cleanText.ts
var LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;
var CONTROLS = /(?!\n)\p{Cc}|\u2800/gu;
var LOOSE_JOINERS = /[\u200C\u200D](?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Lo}]\p{M}*[\u200C\u200D])|[\u200C\u200D]+(?=\s|$)/gu;
var INVISIBLE = /(?![\u200C\u200D\u{E0020}-\u{E007F}])\p{Cf}/gu;
var FLAGS_AND_TAGS = /(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F})|[\u{E0020}-\u{E007F}]/gu;
var UNPRINTABLE = /[\p{Cs}\uFFFE\uFFFF\u115F\u1160\u3164\uFFA0]/gu;
var BLANKS = /[^\S\n]+/gu;
var VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
function cleanLines(text2) {
  const cleaned = text2.replace(LINE_ENDS, "\n").replace(CONTROLS, " ").replace(INVISIBLE, "").replace(FLAGS_AND_TAGS, "$1").replace(UNPRINTABLE, "").replace(LOOSE_JOINERS, "").replace(BLANKS, " ").normalize("NFC").trim();
  return VISIBLE.test(cleaned) ? cleaned : "";
}
function cleanText(text2) {
  return cleanLines(text2).replace(/\s+/g, " ");
}

// src/drafting/reading/reading.ts
var QUOTED = 60;
function accept(value) {
  return { ok: true, value };
}
function refuse(error, read = "", slots2 = {}) {
  const quoted = Array.from(read.slice(0, QUOTED * 2));
  const cut2 = quoted.length > QUOTED ? `${quoted.slice(0, QUOTED - 1).join("")}\u2026` : quoted.join("");
  return { ok: false, error, slots: { read: cut2, ...slots2 } };
}

// src/drafting/reading/readWords.ts
var ROOM_FOR_INVISIBLE = 4;
function readWords(text2, limits2) {
  const max = limits2["maxCharacters"] ?? Infinity;
  const trimmed = text2.trim();
  const tooLong = () => refuse("too-long", trimmed.slice(0, 100), { max: String(max) });
  if (trimmed.length > max * ROOM_FOR_INVISIBLE) return tooLong();
  const cleaned = cleanText(trimmed);
  if (cleaned === "") return refuse("empty");
  return Array.from(cleaned).length > max ? tooLong() : accept(cleaned);
}
function foldCase(text2) {
  return text2.replace(/[A-Z\p{Lu}]/gu, foldLetter).replace(/[‘’ʼ]/g, "'").replace(/[‐‑]/g, "-");
}
function foldLetter(letter) {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

// src/drafting/reading/dates/figureDate.ts
var LIKELY_YEAR = /^(?:19|20|21)\d\d$/;
function readFigures(token, at) {
  if (token?.token !== "triple") return void 0;
  const [a, b, c] = token.parts;
  if (b.length > 2 || Math.min(a.length, c.length) > 2) return void 0;
  const read = { next: at + 1, needsRange: false };
  if (a.length === 4)
    return {
      ...read,
      first: { year: Number(a), month: Number(b), day: Number(c) },
      clear: LIKELY_YEAR.test(a)
    };
  if (a.length > 2 || c.length !== 4 && c.length !== 2) return void 0;
  const year = c.length === 4 ? Number(c) : inCentury(c);
  const first = { year, month: Number(b), day: Number(a) };
  const isVersion = token.sign === "." && a.length === 1;
  const isDate2 = first.month >= 1 && first.month <= 12 && first.day >= 1 && first.day <= 31;
  const isLikely = LIKELY_YEAR.test(c) || c.length === 2 && isDate2 && !isVersion;
  return { ...read, first, clear: token.sign === "/" || isLikely };
}

// src/drafting/reading/dates/timeOfDay.ts
var AT = /* @__PURE__ */ new Set(["at", "t"]);
var HALVES = /* @__PURE__ */ new Set(["am", "pm"]);
var NAMED = /* @__PURE__ */ new Set(["noon", "midday", "midnight"]);
var ZONES = /* @__PURE__ */ new Set(["gmt", "bst", "utc", "z"]);
function skipTime(tokens, from) {
  const comma = isMarkOf(tokens[from], ",") ? from + 1 : from;
  const at = isWordOf(tokens[comma], AT) ? comma + 1 : comma;
  const end = readTime(tokens, at) ?? from;
  if (isWordOf(tokens[end], ZONES)) return end + 1;
  return end > from ? skipOffset(tokens, end) : end;
}
function skipOffset(tokens, at) {
  const isOffset = isMarkOf(tokens[at], "+-") && isGlued(tokens, at) && isPart(tokens[at + 1], 14);
  return isOffset ? readPart(tokens, at + 2, 59) ?? at : at;
}
function readTime(tokens, at) {
  if (isWordOf(tokens[at], NAMED)) return at + 1;
  if (!isPart(tokens[at], 24)) return void 0;
  const minutes = readPart(tokens, at + 1, 59);
  const seconds = minutes === void 0 ? void 0 : readPart(tokens, minutes, 59);
  const end = seconds ?? minutes ?? at + 1;
  if (isWordOf(tokens[end], HALVES)) return end + 1;
  if (minutes === void 0) return isWordOf(tokens[end], NAMED) ? end + 1 : void 0;
  return end;
}
function readPart(tokens, at, most) {
  return isMarkOf(tokens[at], ":") && isGlued(tokens, at + 1) && isPart(tokens[at + 1], most) ? at + 2 : void 0;
}
function isPart(token, most) {
  return token?.token === "number" && !token.ordinal && token.figures.length <= 2 && Number(token.figures) <= most;
}

// src/drafting/reading/dates/writtenDate.ts
var ON = /* @__PURE__ */ new Set(["on"]);
var END = /* @__PURE__ */ new Set(["end"]);
var LAST = /* @__PURE__ */ new Set(["last"]);
var DAY = /* @__PURE__ */ new Set(["day"]);
var OF2 = /* @__PURE__ */ new Set(["of"]);
var THE2 = /* @__PURE__ */ new Set(["the"]);
var IN = /* @__PURE__ */ new Set(["in"]);
function readWrittenDate(tokens, at) {
  const start = skipWeekday(tokens, at);
  const day = readFigures(tokens[start], start) ?? readDayFirst(tokens, start);
  if (day !== void 0) return { ...day, next: skipTime(tokens, day.next) };
  const named3 = readYearFirst(tokens, start) ?? readMonthFirst(tokens, start);
  if (named3 !== void 0 && (start === at || named3.first.day !== void 0))
    return named3.first.day === void 0 ? named3 : { ...named3, next: skipTime(tokens, named3.next) };
  return readEndOfMonth(tokens, at);
}
function skipWeekday(tokens, from) {
  const at = isWordOf(tokens[from], ON) ? from + 1 : from;
  if (tokens[at]?.token !== "weekday") return at;
  return isMarkOf(tokens[at + 1], ",") ? at + 2 : at + 1;
}
function readDayFirst(tokens, at) {
  const day = readDay(tokens, at);
  if (day === void 0) return void 0;
  const through = readThrough(tokens, day.next);
  const monthAt = skipBetween(tokens, (through ?? day).next, "");
  const month = tokens[monthAt];
  if (month?.token !== "month") return void 0;
  const after = skipDot(tokens, monthAt);
  const year = readYear(tokens, skipBetween(tokens, after, ","));
  if (year === void 0 && isLongNumber(tokens[after])) return void 0;
  const inMonth = (value) => withYear({ month: month.month, day: value }, year?.value);
  return {
    first: inMonth(day.value),
    ...through === void 0 ? {} : { last: inMonth(through.value) },
    next: year?.next ?? after,
    clear: day.value >= 1 && day.value <= 31 || year !== void 0,
    needsRange: false
  };
}
function readMonthFirst(tokens, at) {
  const month = tokens[at];
  if (month?.token !== "month") return void 0;
  const after = skipDot(tokens, at);
  const partAt = skipBetween(tokens, after, ",");
  const read = { clear: true, needsRange: false };
  const day = readDay(tokens, partAt);
  if (day !== void 0 && !counts(tokens, day.next)) {
    const through = notCounting(tokens, readThrough(tokens, day.next));
    const yearAt = skipBetween(tokens, (through ?? day).next, ",");
    const year2 = isMarkOf(tokens[yearAt], "'") ? readYear(tokens, yearAt) : readFullYear(tokens, yearAt);
    if (through !== void 0 || year2 !== void 0 || isPlainDay(tokens, partAt)) {
      const inMonth = (value) => withYear({ month: month.month, day: value }, year2?.value);
      return {
        ...read,
        first: inMonth(day.value),
        ...through === void 0 ? {} : { last: inMonth(through.value) },
        next: year2?.next ?? (through ?? day).next
      };
    }
  }
  const year = readYear(tokens, partAt);
  if (year === void 0) return readBareMonth(tokens, at, after);
  const first = { month: month.month, year: year.value };
  return {
    ...read,
    first,
    next: year.next,
    ...day !== void 0 && day.value <= 31 ? { orDay: day.value } : {}
  };
}
function readBareMonth(tokens, at, after) {
  const month = tokens[at];
  if (month?.token !== "month") return void 0;
  const follower = tokens[after];
  if (follower?.token === "number" && !counts(tokens, after + 1)) return void 0;
  const isAlone = tokens.length === 1 || isWordOf(tokens[at - 1], IN);
  const needsRange = month.short || month.month === 5 && !isAlone;
  return { first: { month: month.month }, next: after, clear: true, needsRange };
}
function readYearFirst(tokens, at) {
  const year = readFullYear(tokens, at);
  const monthAt = year && skipBetween(tokens, year.next, "");
  const month = monthAt === void 0 ? void 0 : tokens[monthAt];
  if (year === void 0 || monthAt === void 0 || month?.token !== "month") return void 0;
  const after = skipDot(tokens, monthAt);
  const read = { clear: true, needsRange: false };
  if (readFullYear(tokens, after) !== void 0) return void 0;
  const dayAt = skipBetween(tokens, after, "");
  const day = dayAt > after || tokens[dayAt]?.token === "number" ? readDay(tokens, dayAt) : void 0;
  const isDay = day !== void 0 && !counts(tokens, day.next);
  const first = { year: year.value, month: month.month };
  return isDay ? { ...read, first: { ...first, day: day.value }, next: day.next } : { ...read, first, next: after };
}
function readEndOfMonth(tokens, at) {
  const isLastDay = isWordOf(tokens[at], LAST) && isWordOf(tokens[at + 1], DAY);
  const ofAt = isWordOf(tokens[at], END) ? at + 1 : isLastDay ? at + 2 : void 0;
  if (ofAt === void 0 || !isWordOf(tokens[ofAt], OF2)) return void 0;
  const monthAt = isWordOf(tokens[ofAt + 1], THE2) ? ofAt + 2 : ofAt + 1;
  const month = readMonthFirst(tokens, monthAt);
  return month?.first.year === void 0 || month.first.day !== void 0 ? void 0 : { ...month, first: { ...month.first, day: "last" } };
}
function readThrough(tokens, at) {
  const dayAt = skipJoin(tokens, at);
  return dayAt === void 0 ? void 0 : readDay(tokens, dayAt);
}
function notCounting(tokens, day) {
  return day !== void 0 && counts(tokens, day.next) ? void 0 : day;
}
function isPlainDay(tokens, at) {
  const token = tokens[at];
  return token?.token !== "number" || token.ordinal || token.figures.length === 1 || /^0/.test(token.figures);
}
function skipDot(tokens, monthAt) {
  const isStop = isMarkOf(tokens[monthAt + 1], ".") && isGlued(tokens, monthAt + 1);
  return isStop && tokens[monthAt + 2]?.token === "number" ? monthAt + 2 : monthAt + 1;
}
function isLongNumber(token) {
  return token?.token === "number" && token.figures.length > 4;
}
function withYear(parts2, year) {
  return year === void 0 ? parts2 : { ...parts2, year };
}

// src/drafting/reading/dates/findDates.ts
var MAY_NAME_A_DATE = /\d[./-]\d{1,2}[./-]\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
function findDates(text2, today) {
  const folded = foldCase(text2);
  if (!MAY_NAME_A_DATE.test(folded)) return { dates: [], impossible: [] };
  const tokens = dateTokens(folded);
  const dates = [];
  const impossible = [];
  for (let at = 0; at < tokens.length; ) {
    const written = beginsDate(folded, tokens, at) ? readDateOrRange(folded, tokens, at) : void 0;
    at = Math.max(at + 1, written?.next ?? 0);
    if (written === void 0) continue;
    const place = { index: written.index, end: written.end, clear: written.clear };
    const read = resolve(written, today);
    if (typeof read === "object") dates.push({ ...place, ...read });
    else impossible.push({ ...place, written: text2.slice(...written.ends[read]) });
  }
  return { dates, impossible };
}
function beginsDate(folded, tokens, at) {
  const token = tokens[at];
  if (token === void 0 || token.token === "mark") return false;
  const before = folded.slice(Math.max(0, token.start - 2), token.start);
  return !/[\p{L}\p{N}_/.£$€-]$|\d,$/u.test(before);
}
function readDateOrRange(folded, tokens, at) {
  const written = readWrittenDate(tokens, at);
  if (written === void 0) return void 0;
  const range = written.last === void 0 ? readSecond(folded, tokens, written) : void 0;
  if (range === void 0 && (written.needsRange || !endsDate(folded, tokens, written.next)))
    return void 0;
  const { next } = range ?? written;
  const [index2, end] = [tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0];
  const last = range?.first ?? written.last;
  const isDay = range?.first.day !== void 0 && written.orDay !== void 0;
  return {
    first: isDay ? { month: written.first.month, day: written.orDay } : written.first,
    ...last === void 0 ? {} : { last },
    next,
    index: index2,
    end,
    ends: {
      first: [index2, range === void 0 ? end : tokens[written.next - 1]?.end ?? end],
      last: [range === void 0 ? index2 : tokens[range.at]?.start ?? index2, end]
    },
    // "1.4.27" alone may be a version; from one to another are dates
    clear: range === void 0 ? written.clear : written.clear && range.clear || isTriple(tokens[at]) && isTriple(tokens[range.at])
  };
}
function isTriple(token) {
  return token?.token === "triple";
}
function readSecond(folded, tokens, { next }) {
  const at = skipJoin(tokens, next);
  const second = at === void 0 ? void 0 : readWrittenDate(tokens, at);
  if (at === void 0 || second === void 0 || second.last !== void 0) return void 0;
  if (!endsDate(folded, tokens, second.next)) return void 0;
  const goesOn = second.needsRange && /^ ?\p{L}/u.test(folded.slice(tokens[second.next - 1]?.end));
  return goesOn ? void 0 : { ...second, at };
}
function endsDate(folded, tokens, next) {
  const last = tokens[next - 1];
  if (last === void 0) return false;
  const rest = folded.slice(last.end, last.end + 2);
  return !/^[\p{L}\p{N}_]/u.test(rest) && !(last.token === "triple" && /^[./-]\d/.test(rest));
}
function resolve({ first, last }, today) {
  const start = readEnd(first, first.year ?? last?.year ?? nextYear(first, today));
  if (start === void 0) return "first";
  if (last === void 0) return { first: start };
  const end = readEnd(last, last.year ?? first.year ?? yearOf(start.iso));
  if (end === void 0) return "last";
  if (end.iso >= start.iso || first.year !== void 0 && last.year !== void 0)
    return { first: start, last: end };
  if (first.year === void 0 && last.year !== void 0) {
    const earlier = readEnd(first, yearOf(end.iso) - 1);
    return earlier === void 0 ? "first" : { first: earlier, last: end };
  }
  const later = readEnd(last, yearOf(start.iso) + 1);
  return later === void 0 ? "last" : { first: start, last: later };
}
function readEnd(parts2, year) {
  const { month, day } = parts2;
  const iso = isoOf(year, month, day === void 0 || day === "last" ? 1 : day);
  if (iso === void 0) return void 0;
  return {
    iso: day === "last" ? endOfMonth(iso) : iso,
    day: day !== void 0,
    year: parts2.year !== void 0
  };
}
function nextYear({ month, day }, today) {
  const [thisMonth, thisDay] = [Number(today.slice(5, 7)), Number(today.slice(8, 10))];
  const dayOfMonth = typeof day === "number" ? day : 1;
  const isOver = month < thisMonth || month === thisMonth && dayOfMonth < thisDay;
  return yearOf(today) + (isOver ? 1 : 0);
}
function yearOf(iso) {
  return Number(iso.slice(0, 4));
}
function isDayOrYear(written) {
  return /^[a-z]{3,9}\.? '?(?:[12]\d|3[01])$/i.test(written.trim()) && !written.includes("'");
}
function lastDayOf(date) {
  return date.day ? date.iso : endOfMonth(date.iso);
}

// src/drafting/reading/request/readFramework.ts
var ACT_IN_FORCE = "2025-02-24";
var LAST_UNCLEAR_LET = "2026-02-24";
var CUES = /\b(?:the |its |whose )?(?:framework'?s? )?(?:own )?(?:procurement |tender |framework )?(?:was |which was |has been )?(?:first )?(?:let|awarded|procured|tendered|advertised|published|set up|started|starting|began|begun|commenced|live|from|since|in|on|dated|of|procurement)\b/g;
var LET = /\b(?:let|awarded|live|set up|started)\b/;
var SIDE = /(before|prior to|on or after|after|since)\s+(?:the )?$/;
var UNDER_NEW = /\b(?:under|by|with)?\s*(?:the )?(?:new rules|procurement act(?: 2023)?|pa ?(?:20)?23|2023 act)\)?\.?$/;
var UNDER_OLD = /\b(?:under|by|with)?\s*(?:the )?(?:old rules|pcr ?(?:20)?15|pcr|public contracts regulations(?: 2015)?|2015 regulations)\)?\.?$/;
function readFramework(text2, today, limits2) {
  const words = readWords(text2, limits2);
  if (!words.ok) return words;
  const read = words.value;
  const folded = foldCase(read);
  const newRules = UNDER_NEW.exec(folded);
  const oldRules = UNDER_OLD.exec(folded);
  const rules = newRules ?? oldRules;
  if (rules !== null) return named2(read.slice(0, rules.index), newRules !== null, read);
  const { dates, impossible } = findDates(read, today);
  const noSuchDay = impossible.find((each) => each.clear);
  if (noSuchDay !== void 0) return refuse("impossible", noSuchDay.written);
  const date = lastDate(read, dates);
  if (date === void 0) return refuse("no-date", read);
  const before = folded.slice(0, date.index);
  const side = SIDE.exec(before);
  const head = side === null ? before : before.slice(0, side.index);
  const cue = lastCue(head);
  const name = read.slice(0, cue ?? head.length);
  const said = cue === void 0 ? "" : head.slice(cue);
  if (side !== null) return compareSide(side[1] ?? "", date, name, read);
  if (date.last < ACT_IN_FORCE) return named2(name, false, read);
  if (date.first < ACT_IN_FORCE) return refuse("date-unclear", read);
  if (LET.test(said) && date.first < LAST_UNCLEAR_LET) return refuse("let-unclear", read);
  return named2(name, true, read);
}
function lastDate(text2, dates) {
  const date = dates.findLast((each) => each.first.year && each.clear);
  if (date !== void 0) return { index: date.index, first: date.first.iso, last: lastDayOf(date.first) };
  const year = [...text2.matchAll(/(?<![\w/-])(?:19|20)\d{2}(?![\w-])/g)].at(-1);
  return year && { index: year.index, first: `${year[0]}-01-01`, last: `${year[0]}-12-31` };
}
function compareSide(side, date, name, read) {
  if (/before|prior/.test(side))
    return date.first <= ACT_IN_FORCE ? named2(name, false, read) : refuse("date-unclear", read);
  return date.first >= ACT_IN_FORCE ? named2(name, true, read) : refuse("date-unclear", read);
}
function lastCue(head) {
  const trimmed = head.trimEnd();
  for (const match of trimmed.matchAll(CUES)) {
    if (match.index + match[0].length === trimmed.length || /^[\s:]*(?:(?:in|on|from|since)[\s:]*)?$/.test(trimmed.slice(match.index + match[0].length)))
      return match.index;
  }
  return void 0;
}
function named2(name, underAct, read) {
  const trimmed = withoutEdges(name);
  return /[\p{L}\p{N}]/u.test(trimmed) ? accept({ name: trimmed, underAct }) : refuse("no-name", read);
}
function withoutEdges(name) {
  const isEdge = (at) => /[\s,;:(–-]/.test(name.charAt(at));
  let [start, end] = [0, name.length];
  while (start < end && isEdge(start)) start += 1;
  while (end > start && isEdge(end - 1)) end -= 1;
  return name.slice(start, end);
}

// src/drafting/reading/readChoice.ts
function readChoice(text2, question2, unread) {
  const words = readWords(text2, question2.limits);
  if (!words.ok) return words;
  const typed = plain(words.value);
  const value = namesOf(question2.choices).get(typed);
  return value === void 0 ? refuse(unread, words.value) : accept(value);
}
var NAMES = /* @__PURE__ */ new WeakMap();
function namesOf(choices) {
  const made = NAMES.get(choices);
  if (made !== void 0) return made;
  const names = /* @__PURE__ */ new Map();
  for (const choice of choices)
    for (const name of [choice.value, choice.title, ...choice.words].map(plain))
      if (!names.has(name)) names.set(name, choice.value);
  NAMES.set(choices, names);
  return names;
}
function plain(text2) {
  return foldCase(text2).replace(/[.!,]+$/, "").replace(/-/g, " ").replace(/^(?:it is |it's |its )/, "").replace(/^(?:a|an|the) /, "").trim();
}

// src/drafting/remember.ts
function rememberBy(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (key) => {
    const known = made.get(key);
    if (known) return known.made;
    const fresh = { made: make(key) };
    made.set(key, fresh);
    return fresh.made;
  };
}

// src/drafting/contract/natures.ts
function findNatures(pack2, title) {
  const words = wordsOf(title);
  const phrases4 = phrasesOf(pack2.natures);
  const found2 = words.flatMap(
    ({ text: text2 }, at) => (phrases4.get(text2) ?? []).filter(({ phrase }) => phrase.every((each, index2) => words[at + index2]?.text === each)).map(({ id, order, phrase }) => ({ id, order, at, count: phrase.length }))
  ).sort((one, other) => one.order - other.order || other.count - one.count);
  const places = found2.filter((each) => {
    const nature2 = pack2.natures.get(each.id);
    return nature2?.everywhere !== true && isPlace(words, each, nature2?.lightTouch === true);
  });
  const subjects = found2.filter((each) => !places.includes(each));
  return found2.filter((each) => !found2.some((other) => isInside(each, other))).filter((each) => !places.includes(each) || !subjects.some(({ at }) => at < each.at)).map(({ id, at, count }) => ({ id, from: words[at]?.from ?? 0, to: words[at + count - 1]?.to ?? 0 }));
}
function isInside(one, other) {
  return other.count > one.count && other.at <= one.at && one.at + one.count <= other.at + other.count;
}
var BEFORE_USERS = /* @__PURE__ */ new Set(["for", "of"]);
var BEFORE_PLACES = /* @__PURE__ */ new Set([
  "in",
  "at",
  "on",
  "over",
  "across",
  "beside",
  "near",
  "within",
  "around",
  "inside",
  "ahead",
  "behind"
]);
var WORDS_BETWEEN = 3;
function isPlace(words, { at }, mayBeUsers) {
  for (let index2 = at - 1; index2 >= 0 && index2 >= at - 1 - WORDS_BETWEEN; index2 -= 1) {
    const word = words[index2];
    if (word === void 0 || word.endsClause || word.text === "and") return false;
    if (BEFORE_PLACES.has(word.text) || mayBeUsers && BEFORE_USERS.has(word.text)) return true;
  }
  return false;
}
var phrasesOf = rememberBy((natures) => {
  const byFirst2 = /* @__PURE__ */ new Map();
  for (const [order, { id, words }] of [...natures.values()].entries()) {
    for (const telling of words) {
      const phrase = wordsOf(telling).map(({ text: text2 }) => text2);
      const first = phrase[0] ?? "";
      byFirst2.set(first, [...byFirst2.get(first) ?? [], { id, order, phrase }]);
    }
  }
  return byFirst2;
});
function wordsOf(text2) {
  return [...text2.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index: index2 }) => ({
    text: singular(word.toLowerCase().replace(/['’]/g, "")),
    from: index2,
    to: index2 + word.length,
    endsClause: /^\s*[,;:(–—-]/u.test(text2.slice(index2 + word.length, index2 + word.length + 3))
  }));
}
var OWN_MEANING = /* @__PURE__ */ new Set([
  "works",
  "arts",
  "goods",
  "news",
  "chairs",
  "desks",
  "books",
  "provisions",
  "removals",
  "voids"
]);
function singular(word) {
  if (word.length < 4 || OWN_MEANING.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
}

// src/drafting/contract/kindCues.ts
function findKindCues(cues, title) {
  const words = wordsOf(title);
  return phrasesOf2(cues).flatMap(({ kind: kind2, sure, phrases: phrases4, unless, endings }) => {
    const hidden = spansOf(words, unless);
    const isFree = (span) => !hidden.some(({ at, end }) => at <= span.at && span.end <= end);
    const ended = words.flatMap(
      ({ text: text2 }, at) => endings.some((ending) => text2.length > ending.length + 3 && text2.endsWith(ending)) ? [{ at, end: at + 1 }] : []
    );
    const found2 = [...spansOf(words, phrases4), ...ended].find(isFree);
    if (found2 === void 0) return [];
    return [{ kind: kind2, sure, from: title.slice(words[found2.at]?.from, words[found2.end - 1]?.to) }];
  });
}
function spansOf(words, phrases4) {
  return words.flatMap(
    ({ text: text2 }, at) => (phrases4.get(text2) ?? []).filter((phrase) => phrase.every((each, index2) => words[at + index2]?.text === each)).map((phrase) => ({ at, end: at + phrase.length }))
  );
}
var phrasesOf2 = rememberBy(
  (cues) => cues.map(({ kind: kind2, sure, words, unless, endings }) => ({
    kind: kind2,
    sure,
    endings,
    phrases: byFirst(words),
    unless: byFirst(unless)
  }))
);
function byFirst(texts) {
  const made = /* @__PURE__ */ new Map();
  for (const text2 of texts) {
    const phrase = wordsOf(text2).map((word) => word.text);
    const first = phrase[0] ?? "";
    made.set(first, [...made.get(first) ?? [], phrase]);
  }
  return made;
}

// src/drafting/reading/readKind.ts
function readKind(text2, question2) {
  const choice = readChoice(text2, question2, "not-a-kind");
  if (!choice.ok)
    return choice.error === "not-a-kind" && namesTwo(text2, question2) ? refuse("two-kinds", text2) : choice;
  const kind2 = kind.safeParse(choice.value);
  return kind2.success ? accept(kind2.data) : refuse("not-a-kind", text2);
}
function namesTwo(text2, { choices, limits: limits2 }) {
  const parts2 = foldCase(text2).split(/ and | & |\/|, ?|\+/);
  const kinds = parts2.map((part) => readChoice(part, { choices, limits: limits2 }, "not-a-kind"));
  return parts2.length > 1 && kinds.every((each) => each.ok);
}
function readKindFromTitle(pack2, title) {
  const natures = findNatures(pack2, title).flatMap(({ id, from, to }) => {
    const kind2 = pack2.natures.get(id)?.suggestsKind;
    return kind2 === void 0 ? [] : [{ kind: kind2, from: title.slice(from, to) }];
  });
  const cues = findKindCues(pack2.kindCues, title);
  const guess = cues.find(({ sure }) => sure) ?? natures[0] ?? cues[0];
  const lightTouch = guess?.kind === "services" ? natures.find(({ kind: kind2 }) => kind2 === "light-touch") : void 0;
  const told2 = lightTouch ?? guess;
  return told2 === void 0 ? void 0 : { kind: told2.kind, from: told2.from };
}

// src/drafting/reading/readTitle.ts
function readTitle(text2, limits2) {
  return readWords(text2, limits2);
}

// src/drafting/reading/numberWords.ts
var UNITS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty"
];
var TENS2 = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
var NUMBER_WORDS = new Map([
  ...UNITS.map((word, index2) => [word, index2 + 1]),
  ...TENS2.map((word, index2) => [word, (index2 + 3) * 10])
]);
function readNumberWord(word) {
  return NUMBER_WORDS.get(word);
}
var NUMBER_WORD = [...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join("|");
var TENS_AND_UNIT = String.raw`(?:twenty|${TENS2.join("|")})[ -](?:${UNITS.slice(0, 9).join("|")})(?!\p{L})`;
var LARGE = {
  thousand: 1e3,
  grand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9
};
var PARTS = { half: 0.5, quarter: 0.25, quarters: 0.75 };
var WORD = String.raw`(?:${NUMBER_WORD}|hundred|thousand|million|billion)\b`;
var NUMBER_IN_WORDS = String.raw`(?:(?:half|(?:a|three) quarters?(?: of)?) an?|an?|\d+(?:\.\d+)?|${WORD})(?:[ -](?:and )?(?:${WORD}|point (?:\d+|(?:${NUMBER_WORD})\b)|an? (?:half|quarter)\b|three quarters\b))+`;
function readNumberInWords(written) {
  let [all, part, last] = [0, 0, Infinity];
  let share = 1;
  const words = written.replace(/^(?:(half)|(?:(a) quarter|(three) quarters)(?: of)?) an? /, (_, half, one) => {
    share = half === void 0 ? one === void 0 ? 0.75 : 0.25 : 0.5;
    return "one ";
  }).replace(
    /\b(?:and )?(?:a (half|quarter)|three (quarters))/g,
    (_, one, three) => one ?? three ?? ""
  ).split(/[ -]/).filter((word) => word !== "and");
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const large = LARGE[word];
    const plain2 = word === "a" || word === "an" ? 1 : readNumberWord(word) ?? (/^\d/.test(word) ? Number(word) : void 0);
    if (large !== void 0) {
      if (large >= last) return void 0;
      [all, part, last] = [all + (part === 0 ? 1 : part) * large, 0, large];
    } else if (word === "hundred") {
      if (part >= 100) return void 0;
      part = (part === 0 ? 1 : part) * 100;
    } else if (PARTS[word] !== void 0) part += PARTS[word];
    else if (word === "point") {
      const digits = readNumberWord(words[at + 1] ?? "") ?? words[at + 1] ?? "";
      part += Number(`0.${String(digits)}`);
      const more = readNumberWord(words[at + 2] ?? "");
      if (more !== void 0 && more < 10) part = Number(`${String(part)}${String(more)}`);
      at += more !== void 0 && more < 10 ? 2 : 1;
    } else if (plain2 === void 0 || !fits(part, plain2)) return void 0;
    else part += plain2;
  }
  return Math.round((all + part) * share * 100) / 100;
}
function fits(part, next) {
  if (part === 0) return true;
  const isTens = part % 100 >= 20 && part % 10 === 0;
  return isTens ? next < 10 : part % 100 === 0 && next < 100;
}

// src/drafting/reading/numeral.ts
var FIGURES = /^\d+$/;
var PLAIN = /^(\d*)(?:\.(\d+))?$/;
var BRITISH_GROUPS = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
var SPACED_GROUPS = /^(\d{1,3}(?: \d{3})+)(?:\.(\d+))?$/;
var FOREIGN = /^(?:\d{1,3}(?:\.\d{3})+,\d*|\d{1,3}(?:\.\d{3}){2,}|\d+,\d{1,2}|\d{1,3}(?:[’']\d{3})+(?:[.,]\d+)?|\d{1,3}(?: \d{3})+,\d+)$/;
function parseNumeral(written) {
  if (FIGURES.test(written)) return { ok: true, whole: plainWhole(written), fraction: "", grouped: false };
  if (FOREIGN.test(written)) return { ok: false, problem: "ambiguous" };
  const groups = BRITISH_GROUPS.exec(written) ?? SPACED_GROUPS.exec(written);
  const match = groups ?? PLAIN.exec(written);
  const whole = (match?.[1] ?? "").replace(/[, ]/g, "");
  const fraction = match?.[2] ?? "";
  if (match === null || whole + fraction === "") return { ok: false, problem: "garbled" };
  return { ok: true, whole: plainWhole(whole), fraction, grouped: groups !== null };
}
function plainWhole(figures2) {
  return figures2.replace(/^0+(?=\d)/, "") || "0";
}

// src/drafting/reading/money/readAmount.ts
var NOUGHTS = [
  [/^hundred thousand$/, 5],
  [/^(?:k|thousand|grand)$/, 3],
  [/^(?:m|mn|mln|mil|mill|millions?)$/, 6],
  [/^(?:b|bn|billion)$/, 9],
  [/^(?:tn|trillion)$/, 12]
];
var FRACTIONS = { "\xBD": ".5", "\xBC": ".25", "\xBE": ".75" };
var MOST_FIGURES = 14;
var refused = (problem) => ({ ok: false, problem });
function readAmount(number, scale2) {
  const noughts = NOUGHTS.find(([pattern]) => pattern.test(scale2))?.[1] ?? 0;
  const numeral = parseNumeral(inFigures(number));
  if (!numeral.ok) return refused(numeral.problem === "ambiguous" ? "ambiguous" : "not-money");
  const { whole, fraction } = numeral;
  if (whole.length + noughts > MOST_FIGURES) return refused("too-large");
  if (noughts === 0 && fraction.length === 3) return refused("ambiguous");
  if (noughts === 0 && fraction.length === 1) return refused("needs-scale");
  if (fraction.length > noughts + 2) return refused(noughts === 0 ? "not-money" : "ambiguous");
  const pence2 = Number(whole + fraction.padEnd(noughts + 2, "0"));
  if (pence2 === 0) return refused("not-positive");
  return Number.isSafeInteger(pence2) ? { ok: true, pence: pence2 } : refused("too-large");
}
function inFigures(number) {
  if (/[a-z]/.test(number)) return String(readNumberInWords(number) ?? readNumberWord(number) ?? "");
  const fraction = FRACTIONS[number.slice(-1)];
  return fraction === void 0 ? number : `${number.slice(0, -1) || "0"}${fraction}`;
}

// src/drafting/reading/money/readVatBasis.ts
var PHRASES = [
  [
    "without",
    /\bno vat (?:is )?included\b|\bvat (?:is )?not included\b|\bnot (?:inc|incl|including|inclusive of|with) vat\b/g
  ],
  [
    "none",
    /\b(?:no|nil|zero[- ]rated(?: for)?|exempt from|free of|outside the scope of|not subject to) vat\b|\bvat[- ](?:is )?(?:exempt|free|zero[- ]rated|n\/a|not applicable|does not apply|doesn't apply)|\bzero[- ]rated\b|\bnot vatable\b/g
  ],
  [
    "without",
    /(?:\bplus|\+|\bexc|\bexcl|\bexcluding|\bexclusive of|\bexcludes|\bex|\bwithout|\bnet of|\bbefore|\bless)\.? ?(?:the |any )?vat\b|\bvat (?:is )?(?:excluded|exclusive|extra|on top|excl?|to be added)\b|\bex-vat\b/g
  ],
  [
    "with",
    /\b(?:inc|incl|including|inclusive of|includes|with|gross of|after)\.? ?(?:the )?vat\b|\bvat (?:is )?(?:included|inclusive|incl?)\b|\binc-vat\b/g
  ]
];
var NAMED2 = /vat|zero/;
function findVatPhrases(folded) {
  const found2 = [];
  if (!NAMED2.test(folded)) return found2;
  for (const [basis, pattern] of PHRASES) {
    for (const match of folded.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!found2.some((other) => match.index < other.end && other.index < end))
        found2.push({ index: match.index, end, basis });
    }
  }
  return found2;
}
function findVatBasis(folded) {
  const bases = new Set(findVatPhrases(folded).map((phrase) => phrase.basis));
  return bases.size === 1 ? [...bases][0] : void 0;
}

// src/drafting/reading/money/findMoney.ts
var NUMBER2 = String.raw`\d(?:[\d.,'’]*\d)?(?: \d{3}(?!\d))*(?:[.,]\d+)?[½¼¾]?|\.\d+|[½¼¾]`;
var IN_WORDS = String.raw`\b(?:${NUMBER_IN_WORDS}|(?:${NUMBER_WORD}|a)(?= (?:grand|k|m|pounds?|quid)\b))`;
var CURRENCY_BEFORE = String.raw`(?:us|au|ca|nz|hk|a|c)?\$|[£€¥₹]|\b(?:gbp|eur|usd|aud|cad|chf|jpy|inr|sek|dkk|nok|pln)(?=[ \d])`;
var SCALE = String.raw`(?:hundred thousand|thousand|grand|million|millions|billion|trillion|k|mn|mln|mil|mill|m|bn|b|tn)(?:(?![a-z0-9])|(?=ish\b))`;
var CURRENCY_AFTER = String.raw`(?:gbp|pounds? sterling|pounds?|sterling|quid|£|€|\$|us dollars?|dollars?|euros?|eur|usd|chf|yen)(?![a-z])`;
var MONEY = new RegExp(
  String.raw`(?:(?<![a-z0-9.,/])|(?=[£€¥₹]))(?<minus>minus |[-−–] ?|\()?(?<before>${CURRENCY_BEFORE})? ?(?<inner>[-−] ?)?(?<number>${IN_WORDS}|${NUMBER2})(?: ?(?<scale>${SCALE}))?(?: ?(?<after>${CURRENCY_AFTER}))?`,
  "g"
);
var GLUED = /^(?!-?ish\b)(?:[a-z0-9½¼¾]|[-/][a-z0-9])/;
var COUNTED2 = /^[ -]?(?:%|per ?cent|years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?|hrs?|people|homes?|units?\b)/;
var PER_YEAR = /^(?: ?an? (?:year|yr|annum)(?! less| minus)|,? ?(?:(?:for )?(?:each|every|per|\/) ?(?:year|yr|annum)|p\.? ?a\b\.?|pa\b|\/ ?(?:y|yr|year)\b|annually|yearly|annual|p\/a))/;
var PER_MONTH = /^,? ?(?:(?:each|every|per|a|\/) ?(?:calendar )?month|pcm\b|p\/m\b|monthly)/;
var PER_UNIT = /^,? ?(?:each|per (?!annum|year|month|calendar|the\b)[a-z]{2,}|(?:every|per|a|an|\/) ?(?:unit|week|day|hour|tonne|head|person|item|m2|sq|session|visit|place|child|night|mile|job|call|user|lot)\b|weekly|daily|hourly|pw\b|p\/w\b)/;
var OPEN_BEFORE = /(?:more than|(?<!(?:just|slightly|little|bit|shade|marginally) )(?:over|under|above|below)|at least|less than|fewer than|minimum(?: of)?|min\.?|from|in excess of|upwards of|>|<|≥|\d(?:[-–—]| to | or )|\d ?[x×*]|\b(?:lots|phases|sites) (?:of|at))\s*$/;
var OPEN_AFTER = /^(?: ?[x×*] ?\d| ?(?:\+(?! ?vat)|plus(?= *(?:$|,))|or more|or less|and above|and over|upwards|minimum))/;
var HALF_A_NUMBER = new RegExp(`(?:point|hundred(?: and)?|(?:${NUMBER_WORD})[ -])\\s*$`);
var PER_BEFORE = /\b(?:(annual|annually|yearly|per annum|per year|each year)|(?:monthly|per month|each month))(?: (?:contract|estimated|value|values|budget|spend|cost|costs|fee|price|charge|is|of|about|around|approx\.?|circa|c\.?))*[:,]? ?$/;
var BETWEEN = /^(?:-?ish\b)? ?(?:in )?(?:total|overall|max(?:imum)?|approx)?,? ?/;
function findMoney(folded) {
  const found2 = [];
  for (const match of folded.matchAll(MONEY)) {
    const money = readMatch(folded, match);
    if (money !== void 0) found2.push(money);
  }
  return found2;
}
function readMatch(folded, match) {
  const { number = "", scale: scale2 = "", before, after, minus, inner } = match.groups ?? {};
  const end = match.index + match[0].length;
  const rest = folded.slice(end, end + 60);
  const currency = currencyOf(before, after);
  const isLarge = scale2 !== "" || /thousand|million|billion/.test(number);
  const isCount = GLUED.test(rest) && readPer(rest) === void 0 || COUNTED2.test(rest) || /^[a-z]/.test(number) && !/hundred/.test(number) && !isLarge;
  if (currency === "unstated" && isCount) return void 0;
  const soFar = folded.slice(Math.max(0, match.index - 40), match.index);
  const garbled = GLUED.test(rest) && !/^-[£$€\d]/.test(rest) && readPer(rest) === void 0 || /^[a-z]/.test(number) && HALF_A_NUMBER.test(soFar) || /^ (?:point|hundred|thousand) /.test(rest);
  const tail = readTail(rest);
  const amount = garbled ? { ok: false, problem: "not-money" } : readAmount(number, scale2);
  const negative = inner !== void 0 || isMinus(folded, match, minus, end);
  return {
    index: match.index + (negative ? 0 : minus?.length ?? 0),
    end: end + tail.length,
    written: match[0].slice(negative ? 0 : minus?.length ?? 0).trim(),
    amount: negative && amount.ok ? { ok: false, problem: "not-positive" } : amount,
    currency,
    scaled: isLarge,
    grouped: number.includes(","),
    per: tail.per === "total" ? perBefore(soFar) : tail.per,
    open: OPEN_BEFORE.test(soFar) || OPEN_AFTER.test(rest),
    ...tail.basis === void 0 ? {} : { basis: tail.basis }
  };
}
function isMinus(folded, match, sign, end) {
  if (sign === void 0) return false;
  if (sign === "minus ") return true;
  if (sign === "(") return match.index === 0 && end + 1 === folded.length && folded.endsWith(")");
  return match.index === 0 || !sign.endsWith(" ") && /\s/.test(folded.charAt(match.index - 1));
}
function currencyOf(before, after) {
  const signs = [before, after].filter((sign) => sign !== void 0);
  if (signs.length === 0) return "unstated";
  return signs.every((sign) => /^(?:£|gbp|pounds?|pounds? sterling|sterling|quid)$/.test(sign)) ? "pounds" : "other";
}
function readTail(rest) {
  let length = 0;
  let per = "total";
  let basis;
  for (let turn = 0; turn < 2; turn += 1) {
    const gap = BETWEEN.exec(rest.slice(length))?.[0].length ?? 0;
    const here = rest.slice(length + gap).trimStart();
    const offset = rest.length - here.length;
    const each = readPer(here);
    const vat = findVatPhrases(here).find((phrase) => phrase.index <= 1);
    if (per === "total" && each !== void 0) [per, length] = [each.per, offset + each.length];
    else if (basis === void 0 && vat !== void 0) [basis, length] = [vat.basis, offset + vat.end];
  }
  return {
    length: length === 0 ? /^-?ish\b/.exec(rest)?.[0].length ?? 0 : length,
    per,
    ...basis === void 0 ? {} : { basis }
  };
}
function perBefore(soFar) {
  const match = PER_BEFORE.exec(soFar);
  return match === null ? "total" : match[1] === void 0 ? "month" : "year";
}
function readPer(text2) {
  const ways = [
    ["year", PER_YEAR],
    ["month", PER_MONTH],
    ["unit", PER_UNIT]
  ];
  for (const [per, pattern] of ways) {
    const length = pattern.exec(text2)?.[0].length;
    if (length !== void 0) return { per, length };
  }
  return void 0;
}

// src/drafting/reading/terms/termSpan.ts
function readSpan(tokens, at) {
  const number = readQuantity(tokens, at);
  if (number === void 0) return void 0;
  const marked = skipMark(tokens, number.next, "-");
  const unitAt = isWord(tokens[marked], "calendar") ? marked + 1 : marked;
  const unit = tokens[unitAt];
  if (unit?.token !== "unit") return void 0;
  const tail = readSmallerPart(tokens, unitAt + 1, unit.unit);
  const less = readLess(tokens, tail.next);
  if (less !== void 0)
    return { value: number.value, unit: unit.unit, moreMonths: tail.months - less.months, next: less.next };
  return { value: number.value, unit: unit.unit, moreMonths: tail.months, next: tail.next };
}
function readQuantity(tokens, at) {
  const token = tokens[at];
  const follower = tokens[at + 1];
  if (token?.token === "word" && (token.word === "a" || token.word === "an" || token.word === "single")) {
    return follower?.token === "unit" ? { value: 1, next: at + 1 } : void 0;
  }
  if (token?.token !== "number") return void 0;
  if (isHalf(tokens, at + 1)) return { value: token.value + 0.5, next: at + 4 };
  if (isGloss(tokens, at + 1, token.value)) return { value: token.value, next: at + 4 };
  return { value: token.value, next: at + 1 };
}
function isGloss(tokens, at, value) {
  const [opens, number, closes] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return opens?.token === "mark" && opens.mark === "(" && number?.token === "number" && number.value === value && closes?.token === "mark" && closes.mark === ")";
}
function readLess(tokens, at) {
  if (!isWord(tokens[at], "less") && !isWord(tokens[at], "minus")) return void 0;
  const number = readQuantity(tokens, at + 1);
  const unit = number && tokens[number.next];
  if (number === void 0 || unit?.token !== "unit" || unit.unit !== "month") return void 0;
  return { months: number.value, next: number.next + 1 };
}
function isHalf(tokens, at) {
  return isWord(tokens[at], "and") && isWord(tokens[at + 1], "a") && isWord(tokens[at + 2], "half");
}
function readSmallerPart(tokens, at, unit) {
  const none = { months: 0, next: at };
  if (unit !== "year") return none;
  if (isHalf(tokens, at)) return { months: 6, next: at + 3 };
  const start = isWord(tokens[at], "and") ? at + 1 : skipMark(tokens, at, ",");
  const number = readQuantity(tokens, start);
  const follower = number && tokens[number.next];
  if (number === void 0 || follower?.token !== "unit" || follower.unit !== "month") return none;
  const after = tokens[number.next + 1];
  const extension = after?.token === "word" && /^(?:exten|option)/.test(after.word);
  return extension ? none : { months: number.value, next: number.next + 1 };
}
function monthsOf(value, unit, moreMonths = 0) {
  if (unit === "week" || unit === "day") {
    const days = unit === "week" ? value * 7 : value;
    return days === 0 ? 0 : Math.max(1, Math.round(days / DAYS_IN_MONTH));
  }
  const months = value * (unit === "year" ? 12 : 1) + moreMonths;
  return Number.isInteger(months) ? months : void 0;
}
function isWord(token, word) {
  return token?.token === "word" && token.word === word;
}
function skipMark(tokens, at, mark) {
  const token = tokens[at];
  return token?.token === "mark" && token.mark === mark ? at + 1 : at;
}

// src/drafting/reading/terms/termFillers.ts
var wordsOf2 = (list) => new Set(list.split(" "));
var CUES2 = wordsOf2(
  "extend extends extended extendable extendible extension extensions extending option options optional optionally renewal renewals renewable further additional possible potential extra"
);
var FILLERS = wordsOf2(
  "with the a an of to for by up any each or and then possibility possibly period periods separate individual maximum max subject right ability thereafter it may can be is have has plus available successive consecutive in increments term terms contract initial total do no"
);
var INCLUDING = wordsOf2("including inc incl inclusive");
var ANNUAL = wordsOf2("annual yearly");
var STEPPED_OVER = /* @__PURE__ */ new Set([...CUES2, ...FILLERS, ...INCLUDING, ...ANNUAL]);
var MOST_FILLERS = 14;
function walkFillers(tokens, from) {
  let at = from;
  const met = { plus: false, cue: false, including: false, negated: false, joined: false };
  const words = [];
  while (at - from < MOST_FILLERS) {
    const token = tokens[at];
    if (token === void 0 || !isFiller(token) || readQuantity(tokens, at) !== void 0) break;
    if (token.token === "word") {
      met.cue ||= CUES2.has(token.word) || isPluralAnnual(token, tokens[at + 1]);
      if (ANNUAL.has(token.word)) break;
      met.including ||= INCLUDING.has(token.word);
      met.negated ||= token.word === "no";
      met.joined ||= token.word === "with" || token.word === "then";
      words.push(token.word);
    }
    met.plus ||= token.token === "plus";
    at += 1;
  }
  const to = met.cue && !met.plus && isLongest(words.join(" "));
  return { ...met, to, next: at, started: at > from };
}
function isFiller(token) {
  if (token.token === "plus") return true;
  if (token.token === "mark") return "(),:;-".includes(token.mark);
  return token.token === "word" && STEPPED_OVER.has(token.word);
}
function isPluralAnnual(token, next) {
  return token.token === "word" && ANNUAL.has(token.word) && next?.token === "word" && /^(?:extensions|options)$/.test(next.word);
}
function isLongest(said) {
  const endsInTo = /(?:^|(?<!\bup ))\bto(?: (?:an?|the|total|maximum|max|term|of))*$/.test(said);
  return endsInTo && !/\b(?:for|by)\b/.test(said);
}

// src/drafting/reading/terms/termExtensions.ts
var COUNT_FILLERS = new Set(
  "period periods of separate individual successive consecutive up to by each a single no nr off".split(" ")
);
var CLOSERS = /* @__PURE__ */ new Set(["each", "period", "periods", "in", "total", "overall"]);
function extensionReader(tokens) {
  const steps = /* @__PURE__ */ new Map();
  const ahead = /* @__PURE__ */ new Map();
  const stepAt = (from) => {
    if (!steps.has(from)) steps.set(from, readStep(tokens, from));
    return steps.get(from);
  };
  const stepsFrom = (from, stop) => {
    const met = [];
    let at = from;
    for (let step = stepAt(at); step !== void 0 && !stop(at); step = stepAt(at)) {
      met.push([at, step]);
      if (step.next <= at) break;
      at = step.next;
    }
    return met;
  };
  const lookAhead = (from) => {
    const met = stepsFrom(from, (at) => ahead.has(at));
    const end = met.at(-1)?.[1].next ?? from;
    let known = ahead.get(end) ?? { end, any: false, unit: false };
    for (const [at, { spans }] of [...met].reverse()) {
      const unit = known.unit || spans.some((span) => span.unit !== void 0);
      known = { end: known.end, any: known.any || spans.length > 0, unit };
      ahead.set(at, known);
    }
    return known;
  };
  return {
    lookAhead,
    read: (from) => putTogether(
      stepsFrom(from, () => false).map(([, step]) => step),
      from
    )
  };
}
function putTogether(steps, from) {
  const spans = steps.flatMap((step) => step.spans);
  const longest = steps.findLast((step) => step.longest !== void 0)?.longest;
  return {
    spans,
    ...longest === void 0 ? {} : { longest },
    unquantified: spans.length === 0 && longest === void 0 && steps.some((step) => step.unquantified),
    included: steps.some((step) => step.included),
    next: steps.at(-1)?.next ?? from
  };
}
function readStep(tokens, from) {
  const walk = walkFillers(tokens, from);
  const empty = { unquantified: false, included: false };
  if (walk.negated) return { ...empty, spans: [], next: closeCues(tokens, walk.next) };
  const bare = walk.plus || walk.joined && tokens[walk.next + 1]?.token === "plus";
  const spans = bare || walk.cue ? readRepeated(tokens, walk.next, bare) : void 0;
  if (spans !== void 0) {
    const next = closeCues(tokens, spans.next);
    const [longest, ...more] = spans.spans;
    if (walk.to && longest !== void 0 && more.length === 0) return { ...empty, spans: [], longest, next };
    return { ...empty, spans: spans.spans, included: walk.including, next };
  }
  const late = walk.started ? readLateCue(tokens, walk.next) : void 0;
  if (late !== void 0) return { ...empty, ...late, included: walk.including };
  return walk.cue ? { ...empty, spans: [], unquantified: !walk.including, included: walk.including, next: walk.next } : void 0;
}
function readLateCue(tokens, at) {
  const spans = readRepeated(tokens, at, false);
  if (spans === void 0) return void 0;
  const next = closeCues(tokens, spans.next);
  return tokens.slice(at, next).some(isCue) ? { spans: spans.spans, next } : void 0;
}
function isCue(token) {
  return token.token === "word" && CUES2.has(token.word);
}
function readRepeated(tokens, at, bareAllowed) {
  const single = readSpan(tokens, at);
  if (single !== void 0) return { spans: [single], next: single.next };
  const ordinal = readOrdinalYear(tokens, at);
  if (ordinal !== void 0) return { spans: [ordinal], next: ordinal.next };
  const count = readQuantity(tokens, at);
  if (count === void 0)
    return isWord(tokens[at + 1], "extension") || isWord(tokens[at + 1], "option") ? annual(tokens[at], 1, at + 1) : void 0;
  let next = count.next;
  while (next - count.next < 6 && isCountFiller(tokens[next])) next += 1;
  const yearly = annual(tokens[next], count.value, next + 1);
  if (yearly !== void 0) return yearly;
  const unit = tokens[next];
  if (unit?.token === "unit" && next > count.next) {
    const span2 = { value: count.value, unit: unit.unit, moreMonths: 0, next: next + 1 };
    return { spans: [span2], next: span2.next };
  }
  const span = next > count.next || tokens[next]?.token === "number" ? readSpan(tokens, next) : void 0;
  if (span !== void 0 && Number.isInteger(count.value) && count.value <= 20) {
    return { spans: Array.from({ length: count.value }, () => span), next: span.next };
  }
  if (!bareAllowed) return void 0;
  return { spans: [{ value: count.value, moreMonths: 0, next: count.next }], next: count.next };
}
var ORDINALS2 = wordsOf2("second third fourth fifth sixth seventh eighth ninth tenth");
function readOrdinalYear(tokens, from) {
  const at = isWord(tokens[from], "a") ? from + 1 : from;
  const [first, second] = [tokens[at], tokens[at + 1]];
  const isFigure2 = first?.token === "number" && second?.token === "word" && /^(?:nd|rd|th)$/.test(second.word) && second.start === first.end;
  const isNamed = first?.token === "word" && ORDINALS2.has(first.word);
  const unitAt = isFigure2 ? at + 2 : at + 1;
  const unit = tokens[unitAt];
  if (!isFigure2 && !isNamed || unit?.token !== "unit" || unit.unit !== "year") return void 0;
  return { value: 1, unit: "year", moreMonths: 0, next: unitAt + 1 };
}
function annual(token, count, next) {
  if (token?.token !== "word" || !ANNUAL.has(token.word) || !Number.isInteger(count) || count > 20)
    return void 0;
  const span = { value: 1, unit: "year", moreMonths: 0, next };
  return { spans: Array.from({ length: count }, () => span), next };
}
function isCountFiller(token) {
  if (token === void 0) return false;
  if (token.token === "times") return true;
  if (token.token === "mark") return "-(.".includes(token.mark);
  return token.token === "word" && (CUES2.has(token.word) || COUNT_FILLERS.has(token.word));
}
function closeCues(tokens, from) {
  let at = from;
  while (at < from + 4) {
    const token = tokens[at];
    const closes = token !== void 0 && (token.token === "word" && (CUES2.has(token.word) || CLOSERS.has(token.word)) || token.token === "mark" && token.mark === ")");
    if (!closes) break;
    at += 1;
  }
  return at;
}

// src/drafting/reading/terms/termTokens.ts
var UNITS2 = new Map(
  [
    ["year", "year years yr yrs y"],
    ["month", "month months mth mths mnth mnths mo mos mon"],
    ["week", "week weeks wk wks"],
    ["day", "day days"]
  ].flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit]))
);
var PIECES2 = new RegExp(
  String.raw`((?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?[½¼¾]?|[½¼¾])|(${TENS_AND_UNIT}|\p{L}[\p{L}']*)|[^\s]`,
  "gu"
);
var FRACTIONS2 = { "\xBD": 0.5, "\xBC": 0.25, "\xBE": 0.75 };
function termTokens(folded, m = false) {
  const tokens = [];
  for (const match of folded.matchAll(PIECES2)) {
    const [written, number, word] = match;
    const at = { start: match.index, end: match.index + written.length };
    if (number !== void 0)
      tokens.push({ ...at, token: "number", value: parseFraction(number), word: false });
    else tokens.push({ ...at, ...word === void 0 ? readMark(written) : readWord(word, m) });
  }
  return tokens;
}
function parseFraction(written) {
  const figures2 = written.replace(/,/g, "");
  const fraction = FRACTIONS2[figures2.slice(-1)];
  return fraction === void 0 ? Number(figures2) : Number(figures2.slice(0, -1) || "0") + fraction;
}
function readWord(word, m) {
  if (word === "m" && m) return { token: "unit", unit: "month" };
  const unit = UNITS2.get(word.replace(/'s?$/, ""));
  if (unit !== void 0) return { token: "unit", unit };
  if (word === "plus") return { token: "plus" };
  if (word === "x") return { token: "times" };
  const value = readNumberWord(word) ?? (/[ -]/.test(word) ? readNumberInWords(word) : void 0);
  return value === void 0 ? { token: "word", word } : { token: "number", value, word: true };
}
function readMark(mark) {
  if (mark === "+") return { token: "plus" };
  if (mark === "\xD7" || mark === "*") return { token: "times" };
  return { token: "mark", mark };
}

// src/drafting/reading/terms/findTerms.ts
var MOST_NUMBERS = 150;
function findTerms(folded, { bare, m = false }) {
  if ((folded.match(/\d+|[½¼¾]/g)?.length ?? 0) > MOST_NUMBERS) return [];
  const tokens = termTokens(folded, m);
  const extensions = extensionReader(tokens);
  const found2 = [];
  let at = 0;
  while (at < tokens.length) {
    const term = readTermAt(tokens, at, bare, extensions);
    if (term === void 0) at += 1;
    else {
      found2.push(term.found);
      at = Math.max(term.next, at + 1);
    }
  }
  return found2;
}
function findOptions(folded, from) {
  const rest = folded.slice(from, from + MOST_CHARACTERS);
  const tokens = termTokens(rest);
  const { spans, unquantified, included, longest, next } = extensionReader(tokens).read(0);
  const months = spans.map((span) => extensionMonths(span, "year"));
  const isWhole2 = months.length > 0 && !unquantified && !included && longest === void 0;
  const end = tokens[next - 1]?.end;
  if (!isWhole2 || end === void 0 || !SAYS_OPTION.test(rest.slice(0, end))) return void 0;
  const read = months.filter((each) => typeof each === "number");
  return read.length < months.length ? void 0 : { index: from, end: from + end, months: read };
}
var MOST_CHARACTERS = 120;
var SAYS_OPTION = /\b(?:exten|option|renew)/;
function readTermAt(tokens, at, bare, extensions) {
  const base = readBase(tokens, at, bare);
  if (base === void 0) return void 0;
  const place = (next2, term) => ({
    found: {
      index: tokens[at]?.start ?? 0,
      end: tokens[next2 - 1]?.end ?? 0,
      term,
      short: base.span.unit === "week" || base.span.unit === "day" || tokens.slice(at, next2).some(isMetres)
    },
    next: next2
  });
  if (base.problem !== void 0) return place(base.span.next, { ok: false, problem: base.problem });
  const ahead = extensions.lookAhead(base.span.next);
  if (base.span.unit === void 0 && !ahead.any) {
    return bare ? place(base.span.next, { ok: false, problem: "needs-unit" }) : void 0;
  }
  if (base.span.unit === void 0 && !bare && !standsAlone(tokens, at, ahead)) return void 0;
  const next = skipTotal(tokens, ahead.end);
  return place(next, resolve2(base.span, extensions.read(base.span.next)));
}
function isMetres(token) {
  return token.token === "unit" && token.unit === "month" && token.end - token.start === 1;
}
function readBase(tokens, at, bare) {
  if (isPartOfCode(tokens, at)) return void 0;
  const range = readRange(tokens, at);
  if (range !== void 0) return { span: range, problem: "range" };
  const span = readSpan(tokens, at);
  if (span !== void 0) {
    const after = tokens[span.next];
    if (isNoLength(after, tokens[span.next + 1])) return void 0;
    if (span.value > 100 && !bare && span.unit === "year") return void 0;
    return tokens[at]?.token === "word" && !mayStandFor(tokens, at) ? void 0 : { span };
  }
  const number = readQuantity(tokens, at);
  const follower = number && tokens[number.next];
  const first = tokens[at];
  const isFigure2 = first?.token === "number" && !first.word && follower?.token !== "times";
  if (number === void 0 || !isFigure2 || follower?.token !== "plus" && !bare) return void 0;
  return { span: { value: number.value, moreMonths: 0, next: number.next } };
}
function isNoLength(after, next) {
  if (after?.token !== "word") return false;
  if (after.word === "after" || after.word === "before")
    return !isWord(next, "which") && !isWord(next, "that");
  return /^(?:olds?|of|ago|notice)$/.test(after.word);
}
function isPartOfCode(tokens, at) {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === void 0 || before === void 0) return false;
  if (before.token === "mark" && "\xA3$\u20AC".includes(before.mark)) return true;
  return token.token === "number" && before.end === token.start && before.token !== "plus" && !(before.token === "mark" && "(:,;~-\u2013\u2014/|".includes(before.mark));
}
function mayStandFor(tokens, at) {
  const before = tokens[at - 1];
  return before === void 0 || before.token === "mark" && ",;(:-\u2013\u2014".includes(before.mark) || before.token === "word" && /^(?:for|over|lasting|of|is|about)$/.test(before.word);
}
function readRange(tokens, at) {
  const first = readSpan(tokens, at) ?? readQuantity(tokens, at);
  if (first === void 0 || tokens[at]?.token === "word") return void 0;
  const between2 = isWord(tokens[at - 1], "between");
  const join3 = tokens[first.next];
  const joined = join3?.token === "mark" && /[-–—]/.test(join3.mark) || isWord(join3, "to") || isWord(join3, "or") || between2 && isWord(join3, "and");
  const second = joined ? readSpan(tokens, first.next + 1) : void 0;
  return second;
}
function standsAlone(tokens, at, ahead) {
  if (ahead.unit) return true;
  const before = tokens[at - 1];
  const after = tokens[ahead.end];
  const isEdge = (token) => token === void 0 || token.token === "mark" && /[,;:()–|/-]/.test(token.mark);
  return isEdge(before) && (isEdge(after) || after?.token === "mark" && after.mark === ".");
}
function skipTotal(tokens, from) {
  const at = isWord(tokens[from], "in") ? from + 1 : from;
  const token = tokens[at];
  return token?.token === "word" && /^(?:max|maximum|total|overall|term|duration)$/.test(token.word) ? at + 1 : from;
}
function resolve2(base, found2) {
  const units = [base, ...found2.spans].map((span) => span.unit).filter((unit2) => unit2 !== void 0);
  const unit = base.unit ?? units[0] ?? (base.value <= 10 ? "year" : "month");
  const months = monthsOf(base.value, unit, base.moreMonths);
  if (months === void 0) return { ok: false, problem: "not-whole" };
  if (found2.unquantified) return { ok: false, problem: "extension-length" };
  if (found2.included && found2.spans.length === 0) return { ok: false, problem: "extension-length" };
  const extensions = [];
  for (const span of found2.longest === void 0 ? found2.spans : []) {
    const read = extensionMonths(span, unit);
    if (typeof read === "string") return { ok: false, problem: read };
    extensions.push(read);
  }
  if (found2.longest !== void 0)
    return upTo(months, monthsOf(found2.longest.value, found2.longest.unit ?? unit));
  const firm = found2.included ? months - extensions.reduce((sum, each) => sum + each, 0) : months;
  return { ok: true, value: { months: firm, extensions: extensions.filter((each) => each > 0) } };
}
function extensionMonths(span, unit) {
  if (span.unit !== void 0) return monthsOf(span.value, span.unit, span.moreMonths) ?? "not-whole";
  if (unit === "year") {
    if (span.value <= 10) return monthsOf(span.value, "year") ?? "not-whole";
    return span.value % 6 === 0 ? span.value : "extension-unit";
  }
  return unit === "month" && span.value < 3 ? "extension-unit" : monthsOf(span.value, unit) ?? "not-whole";
}
function upTo(months, longest) {
  if (longest === void 0 || longest <= months) return { ok: false, problem: "extension-length" };
  return { ok: true, value: { months, extensions: [longest - months] } };
}

// src/drafting/reading/terms/readTerm.ts
var LONGEST_UNTIL = "finishing".length + 20 + 1;
function agrees({ months, extensions }, period) {
  const longest = extensions.reduce((sum, each) => sum + each, months);
  return [months, longest].some((each) => Math.abs(each - period) <= 1);
}
function blank(folded, spans) {
  const kept = [];
  let from = 0;
  for (const { index: index2, end } of spans) {
    kept.push(folded.slice(from, index2), ";".padEnd(end - Math.max(index2, from)));
    from = end;
  }
  return kept.join("") + folded.slice(from);
}

// src/drafting/reading/money/readValue.ts
var RANGE_JOIN = /^\s*(?:-|–|—|to|and|but (?:less|not more|under|no more) than|or|up to|\.{2,3}|\/)\s*(?:less than|under|up to|about|around)?\s*$/;
function isBareNumber(sum) {
  return sum.currency === "unstated" && !sum.scaled && !sum.grouped;
}
function valueOf(sum, basis) {
  if (!sum.amount.ok || sum.per === "unit") return void 0;
  const pence2 = sum.per === "month" ? sum.amount.pence * 12 : sum.amount.pence;
  if (!Number.isSafeInteger(pence2)) return void 0;
  return { pence: pence2, per: sum.per === "total" ? "total" : "year", ...basis === void 0 ? {} : { basis } };
}
function chooseSum(sums) {
  const [first, second, third] = sums;
  if (first === void 0 || second === void 0) return first;
  if (third !== void 0 || !first.amount.ok || !second.amount.ok || first.per !== second.per)
    return void 0;
  const [low, high] = first.amount.pence < second.amount.pence ? [first, second] : [second, first];
  const ratio = pence(high) / pence(low);
  const agrees2 = low.basis !== "with" && high.basis !== "without" && (low.basis ?? high.basis) !== void 0;
  return agrees2 && Math.abs(ratio - 1.2) < 1e-4 ? { ...low, basis: "without" } : void 0;
}
function pence(sum) {
  return sum.amount.ok ? sum.amount.pence : NaN;
}
function isRange(folded, all, counted2) {
  const counts2 = new Set(counted2);
  return all.some((sum, index2) => {
    const next = all[index2 + 1];
    if (next === void 0 || !counts2.has(sum) && !counts2.has(next)) return false;
    if (isBareNumber(next) && (sum.scaled || sum.grouped || sum.per !== "total")) return false;
    return RANGE_JOIN.test(folded.slice(sum.end, next.index));
  });
}

// src/drafting/reading/request/corrections.ts
var TAKES_BACK = /^[\s,;.()–—/-]*(?:(?:no|nope|sorry|actually|correction|apologies|oops|wait|rather|i mean|i meant|or rather|make (?:it|that)|scrap that|should (?:be|say|read)|now|revised (?:to|figure)|updated to|but)[\s,;:.–—-]*){1,3}(?:it'?s|it is|that'?s|about|approx\.?|around|for|over|say)?\s*$/;
var NO_LONGER = /[\s,;(–—-](?:not|was|were|previously|formerly|originally|up from|down from|increased from|reduced from|instead of|rather than|last time|currently)[\s:]*(?:about|approx\.?|around|at|is|was)?\s*$/;
var ONLY_NOT = /\bnot\s*$/;
function standing(folded, found2) {
  const gone = /* @__PURE__ */ new Set();
  found2.forEach((each, index2) => {
    const next = found2[index2 + 1];
    if (next === void 0) return;
    const between2 = folded.slice(each.end, next.index).slice(0, MOST_BETWEEN);
    if (TAKES_BACK.test(between2)) gone.add(each);
    else if (NO_LONGER.test(between2) && !ONLY_NOT.test(folded.slice(Math.max(0, each.index - 5), each.index)))
      gone.add(next);
  });
  return found2.filter((each) => !gone.has(each));
}
var MOST_BETWEEN = 60;

// src/drafting/reading/request/requestPeriod.ts
var START_CUE = /\b(?:from|start(?:s|ing)?(?: date)?|commenc(?:es|e|ing|ement)(?: date)?|begin(?:s|ning)?|w\.?e\.?f\.?|as (?:of|from)|effective|(?:go(?:es|ing)?[- ]?)?live|on[- ]site|on the ground|kick(?:s|ing)?[- ]?off|mobilis(?:es|ing|ation)|w\/c)(?: (?:on|in|from|of|is|by|date|at the start of))?(?: the)?[: -]*$/;
var END_CUE = /\b(?:to|until|till|til|by|end(?:s|ing)?|expir(?:es|ing|y)|before|deadline|closes?|closing|deliver(?:y|ed)|need(?:ed)?|required|complet(?:es?|ed|ion)|sent|let|procured|published|dated|tender(?:s|ed)?)(?: (?:on|in|by|is))?[: ]*$/;
var LONGEST_DAY_CUE = /\b(?:exten\w*|options?)(?: \w+){0,3} (?:to|until|till|til|up to)(?: the)?(?: end of)? *$/;
var LONGEST_CUE = 60;
function wordsBefore(folded, index2) {
  return folded.slice(Math.max(0, index2 - LONGEST_CUE), index2);
}
function isDate(folded, date) {
  const before = wordsBefore(folded, date.index);
  return date.first.year || date.first.day || date.last !== void 0 || START_CUE.test(before) || END_CUE.test(before);
}
function readPeriod(folded, all, only) {
  const isLongest2 = (date) => date.last === void 0 && LONGEST_DAY_CUE.test(wordsBefore(folded, date.index));
  const [longest] = all.filter(isLongest2).map((date) => lastDayOf(date.first));
  const dates = standing(
    folded,
    all.filter((date) => !isLongest2(date))
  );
  const ranges = dates.filter((date) => date.last !== void 0);
  const [range] = ranges;
  if (range?.last !== void 0)
    return ranges.length > 1 ? {} : between(range.first.iso, lastDayOf(range.last), longest);
  const clear = dates.filter((date) => !isDayOrYear(folded.slice(date.index, date.end)));
  const starts = clear.filter((date) => isStart(folded, date, only));
  const ends = clear.filter((date) => LAST_DAY_CUE.test(wordsBefore(folded, date.index)));
  const [start, end] = [starts[0], ends[0]];
  if (start === void 0 || starts.length > 1) return {};
  return end === void 0 || ends.length > 1 ? { start: start.first.iso, ...longest === void 0 ? {} : { longest } } : between(start.first.iso, lastDayOf(end.first), longest);
}
function between(start, last, longest) {
  if (last <= start) return {};
  const term = { months: monthsBetween(start, last), extensions: [] };
  return { start, term, ...longest === void 0 ? {} : { longest } };
}
var LAST_DAY_CUE = /\b(?:to|until|till|til|end(?:s|ing)?(?: date)?|expir(?:es|ing|y)|finish(?:es|ing)?|through)(?: (?:on|in|by|is|the))*[: ]*$/;
function isStart(folded, date, only) {
  const before = wordsBefore(folded, date.index);
  const after = folded.slice(date.end);
  if (END_CUE.test(before)) return false;
  if (START_CUE.test(before) || /^ (?:start|commencement|go[- ]live)\b/.test(after)) return true;
  return only && date.first.year && /(?:^|[,;(|/.\n–—-])\s*$/.test(before) && /^\s*(?:$|[,;.)|/\n–—-])/.test(after);
}

// src/drafting/reading/request/requestFacts.ts
var VALUE_CUE = /\b(?:value|valued|worth|budget|cost|costing|spend|price|sum)(?: (?:is|of|at))?[: ]*(?:about|around|approx\.?|approximately|circa|c\.|~)? ?$/;
var EDGE = /^ *\n|^\s*(?:$|[,;:.()–—|/+@=-]|\d|£|in\b|for\b|over\b|from\b|to\b|start|commenc|begin|until\b|and\b|with\b|total|contract\b|works\b|services?\b|goods\b|lease\b|concession\b|deal\b|agreement\b|initial\b|plus\b|per\b|at\b|est|approx|max|value)/;
function readRequestFacts(subject, today) {
  const folded = foldCase(subject);
  const found2 = findDates(subject, today);
  const dates = found2.dates.filter((date) => date.clear && isDate(folded, date));
  const impossible = found2.impossible.filter((each) => each.clear);
  const withoutDates = blank(folded, [...dates, ...impossible].sort(inOrder));
  const sums = findMoney(withoutDates);
  const priced = sums.some((sum) => sum.currency !== "unstated" && !isPartOfName(folded, sum));
  const money = readMoney(folded, sums);
  const period = readPeriod(folded, dates, dates.length + impossible.length === 1);
  const options = readOptions(withoutDates, money.spans);
  const taken = [...money.spans, ...options === void 0 ? [] : [options]].sort(inOrder);
  const terms = findTerms(blank(withoutDates, taken), { bare: false, m: priced });
  const term = chooseTerm(folded, terms);
  const chosenTerm = chooseBetween(term, period, options?.months ?? []);
  const days = [...dates, ...impossible];
  const vat = findVatPhrases(folded);
  return {
    ...money.value === void 0 ? {} : { value: money.value },
    ...chosenTerm === void 0 ? {} : { term: chosenTerm },
    ...period.start === void 0 ? {} : { start: period.start },
    priced,
    basis: vat.length > 0,
    seen: [money.spans, term.spans, days].filter((spans) => spans.length > 0).length,
    spans: [...taken, ...term.spans, ...days, ...vat].sort(inOrder)
  };
}
function readMoney(folded, all) {
  const sums = likelySums(folded, all);
  const likely = sums.filter(
    (sum2) => !isPartOfName(folded, sum2) || sums.length === 1 && isDescribed(folded, sum2)
  );
  const [first] = likely;
  if (first === void 0) return { spans: [] };
  const whole = likely.filter((sum2) => sum2.per !== "unit");
  const stands = standing(folded, whole.length > 0 ? whole : likely);
  const unclear = isRange(folded, all, stands) || stands.some((sum2) => sum2.open || sum2.currency === "other");
  const sum = unclear ? void 0 : chooseSum(withoutRepeats(stands));
  const value = sum && valueOf(sum, sum.basis ?? findVatBasis(folded));
  return { ...value === void 0 ? {} : { value }, spans: likely };
}
function withoutRepeats(sums) {
  const [first, ...others] = sums;
  if (first?.amount.ok !== true) return sums;
  const { pence: pence2 } = first.amount;
  const isSame = ({ amount, per }) => {
    if (!amount.ok) return false;
    const [more, less] = first.per === "total" ? [pence2, amount.pence] : [amount.pence, pence2];
    const isYearly = per !== first.per && [per, first.per].every((each) => each === "total" || each === "year");
    return per === first.per ? amount.pence === pence2 : isYearly && more % less === 0 && more / less <= MOST_YEARS;
  };
  const rest = others.filter((other) => !isSame(other));
  const basis = first.basis ?? others.find(isSame)?.basis;
  return [{ ...first, ...basis === void 0 ? {} : { basis } }, ...rest];
}
var MOST_YEARS = 25;
function likelySums(folded, all) {
  const signed = all.filter((sum) => sum.currency !== "unstated");
  if (signed.length > 0) return signed;
  const scaled = all.filter((sum) => sum.scaled);
  if (scaled.length > 0) return scaled;
  return all.filter(
    (sum) => VALUE_CUE.test(wordsBefore(folded, sum.index)) || (sum.per === "year" || sum.basis !== void 0) && sum.amount.ok || sum.grouped && /[,;]\s*$/.test(wordsBefore(folded, sum.index)) && EDGE.test(folded.slice(sum.end))
  );
}
function isPartOfName(folded, span) {
  const before = wordsBefore(folded, span.index);
  return !EDGE.test(folded.slice(span.end)) && /(?:^|\s)(?:the|of the|a|an|our|its|this|former|existing)\s+$/.test(before);
}
function isDescribed(folded, { index: index2 }) {
  return /(?:^|\s)an?\s+$/.test(wordsBefore(folded, index2));
}
function chooseTerm(folded, all) {
  const isLoose = (term) => EDGE.test(folded.slice(term.end));
  const terms = all.filter((term) => isLoose(term) || !term.short);
  const loose = terms.filter(isLoose);
  const [first, ...others] = withoutSums(standing(folded, loose.length > 0 ? loose : terms));
  if (first === void 0) return { spans: [] };
  const same = others.every((other) => JSON.stringify(other.term) === JSON.stringify(first.term));
  const value = same && first.term.ok ? first.term.value : void 0;
  const spans = loose.length > 0 ? loose : first.index === 0 ? [first] : [];
  return { ...value === void 0 ? {} : { value }, spans };
}
function withoutSums(terms) {
  const parts2 = terms.find(({ term }) => term.ok && term.value.extensions.length > 0)?.term;
  if (parts2?.ok !== true) return terms;
  const longest = parts2.value.extensions.reduce((sum, each) => sum + each, parts2.value.months);
  return terms.filter(
    ({ term }) => !(term.ok && term.value.extensions.length === 0 && term.value.months === longest)
  );
}
function readOptions(folded, sums) {
  const plain2 = blank(folded, sums);
  const terms = findTerms(plain2, { bare: false });
  for (const { index: index2 } of [...plain2.matchAll(OPTION)].slice(0, MOST_OPTIONS)) {
    if (terms.some((term) => term.index <= index2 && index2 < term.end)) continue;
    const options = findOptions(plain2, index2);
    if (options !== void 0) return options;
  }
  return void 0;
}
var OPTION = /\b(?:with |plus )?(?:an? |the )?(?:(?:one|two|three|four|up to|\d) (?:(?:two|three|four|\d) )?)?(?:further |optional |possible )?(?:option|exten[ds])/g;
var MOST_OPTIONS = 4;
function chooseBetween({ value, spans }, { term: period, start, longest }, options) {
  const firm = value ?? (spans.length === 0 ? period : void 0);
  if (firm === void 0 || value !== void 0 && period !== void 0 && !agrees(value, period.months))
    return void 0;
  if (firm.extensions.length > 0) return firm;
  if (longest === void 0) return { ...firm, extensions: options };
  const more = start === void 0 ? 0 : monthsBetween(start, longest) - firm.months;
  return more > 0 ? { ...firm, extensions: [more] } : void 0;
}
function inOrder(one, other) {
  return one.index - other.index;
}

// src/drafting/reading/request/mail.ts
var HEADER = /^(?:from|sent|to|cc|bcc|date|importance|attachments?)\s*:/i;
var FORWARDED = /^(?:sent|subject|fwd?|fw)\s*:|^-+ ?(?:original|forwarded)/im;
var RULE = /^[-_=*]{2,}[^£\d]*$/;
var FORWARD = /^(subject\s*:\s*)?(?:(?:re|fwd?|fw)\s*:\s*)+/i;
var BULLET = /^(?:>+\s*)?(?:[-*•–]\s+|\d{1,2}[.)]\s+)?/;
var GREETING = /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon)|morning|afternoon|all|team)\b[^\d£:]{0,40}$/i;
var SIGN_OFF = /^(?:many thanks|thanks|thank you|thx|ta|cheers|(?:kind|kindest|best|warm) regards|regards|best(?: wishes)?|kr|br)\b[^\d£]{0,40}$/i;
function withoutMail(lines) {
  if (lines.length < 2) return lines;
  const isForwarded = lines.some((line) => FORWARDED.test(line));
  const kept = [];
  let signed = false;
  for (const raw of lines) {
    const line = raw.trim().replace(BULLET, "").trim();
    const isHeader = isForwarded && (HEADER.test(line) || RULE.test(raw.trim()));
    if (isHeader || FORWARD.test(line)) signed = false;
    if (signed || line === "" || isHeader || RULE.test(line) || GREETING.test(line)) continue;
    signed = kept.length > 0 && SIGN_OFF.test(line);
    if (!signed) kept.push(line.replace(FORWARD, "$1"));
  }
  return kept;
}

// src/drafting/reading/request/requestLead.ts
var wordsOf3 = (list) => new Set(list.split(" "));
var POLITE = wordsOf3(
  "hi hello hey hiya good morning afternoon there all team please pls plz can could would will you i i'd id i'm i've we we'd we're we've need needs want to like looking look hoping planning about going trying working running currently now soon have got am are be being do does me us help with let's lets just also quickly and a an some the set of new my our another it's its this is for out on up put together what should get add see go u ur r require what which in include put use job !"
);
var ASKING = wordsOf3(
  "please pls plz can could i'm i i'd i've we we'd we're we've need needs want looking help new it's this"
);
var VERBS = wordsOf3(
  "draft drafting redraft write writing prepare preparing produce create generate make build compile do give start suggest propose recommend drafts sort"
);
var OBJECTS = wordsOf3("clause clauses kpi kpis social sv something anything");
var BESIDE = wordsOf3(
  "value schedule schedules wording terms requirements requirement measures commitments contract tender & + / , s bits bit stuff part section side text language questions criteria element elements outcomes obligations words"
);
var HOLDERS = wordsOf3(
  "contract tender procurement project exercise requirement framework services service works goods supply grant competition itt quote rfq"
);
var BUYS = wordsOf3(
  "buy buying procure procuring purchase purchasing tendering retender retendering re-tender commission commissioning recommission recommissioning re-procure re-procuring reprocure reprocuring letting appointing sourcing"
);
var LINK = wordsOf3("for on covering about : - \u2013 \u2014 =");
var NEEDS = wordsOf3("need want require got have");
var IS_QUESTION = /^\s*(?:what|which|how)\b/i;
var STATES = /^\s*(?:(?:my|our|the|this) (?:contract|project|tender|procurement|requirement) (?:is|will be)(?: for| to)?|it(?:'|’)?s for|tender(?: exercise)? for|help!?,?(?= i)|(?:buying|procuring|purchasing|tendering|commissioning|re-?tendering|re-?procuring) (?:for )?(?=(?:a|an|our|the|new|some|\d+) )|(?:the |our )?(?:[\p{L}'’&-]+ ){0,6}(?:council|trust|university|police|college|school|authority|department|team) (?:wants|needs|requires|wishes|intends|(?:is|are) (?:buying|procuring|tendering|commissioning|purchasing|re-?tendering|looking))(?: (?:to (?:buy|procure|purchase|tender(?: for)?|commission)|for))?) +/iu;
var MOST_WORDS2 = 24;
function stripRequestLead(text2) {
  const met = { verb: false, object: false, asks: false, holder: false, buys: false };
  const stated = text2.replace(STATES, "");
  if (stated !== text2) return { subject: withoutArticle(stated), asked: false, buys: true };
  let [rest, before] = [text2, ""];
  for (let count = 0; count < MOST_WORDS2; count += 1) {
    const match = /^\s*([\p{L}'’]+(?:-\p{Ll}+)?|\S)/u.exec(rest);
    if (match === null) break;
    const word = foldCase(match[1] ?? "");
    const here = rest;
    rest = rest.slice(match[0].length);
    const isColon = word === ":" && met.holder && count <= 2;
    if (LINK.has(word) && met.object && before !== "" && !(word === "on" && POLITE.has(before)))
      return { subject: withoutArticle(rest), asked: !IS_QUESTION.test(text2), buys: true };
    if ((LINK.has(word) || word === "of") && met.holder && (isColon || met.asks || met.buys))
      return { subject: withoutArticle(rest), asked: false, buys: true };
    const isKnown = [VERBS, OBJECTS, BESIDE, POLITE, HOLDERS, BUYS].some((words) => words.has(word));
    if (met.buys && !met.verb && !met.object && !isKnown)
      return { subject: withoutArticle(here), asked: false, buys: true };
    met.verb ||= VERBS.has(word);
    met.object ||= OBJECTS.has(word);
    met.asks ||= ASKING.has(word);
    met.buys ||= met.asks && (BUYS.has(word) || word === "tender" && before === "to");
    met.buys ||= BUYS.has(word) && /^(?:looking|planning|about|going) /.test(foldCase(text2).trimStart());
    met.buys ||= word === "tender" && before === "to";
    met.buys ||= NEEDS.has(word) && (before === "" || met.asks) && !met.object;
    met.holder ||= HOLDERS.has(word) && before !== "to";
    before = word;
    if (!isKnown) break;
  }
  if (rest.trim() === "" && met.verb && met.object) return { subject: "", asked: true, buys: false };
  return stripVerbAlone(text2) ?? { subject: text2, asked: false, buys: false };
}
function stripVerbAlone(text2) {
  const match = /^\s*(?:please |can you |could you |i need to |we need to )*draft(?:ing)?(?: me| us)?(?: ?[:–-])? (?!of\b)(?=\S)/i.exec(
    text2
  );
  if (match === null) return void 0;
  const after = text2.slice(match[0].length).replace(
    /^(?:social value|sv)? ?(?:clauses?|kpis?)(?: (?:and|&|\+) (?:clauses?|kpis?))?[ ,:-]*(?:for |on )?/i,
    ""
  );
  return { subject: withoutArticle(after), asked: true, buys: false };
}
var ASKS_LAST = /[\s,.;:–—-]+(?:(?:can|could|would|will) (?:you|u|we)|please|pls|i need|we need|need|draft|help|what|which|suggest|any ideas)\b[^£\d]{0,80}?\b(?:clauses?|kpis?|social value|sv|wording|draft|help)\b[^£\d]{0,40}$/i;
function withoutLastAsk(text2) {
  const from = Math.max(0, text2.length - 180);
  return text2.slice(0, from) + text2.slice(from).replace(ASKS_LAST, "");
}
function withoutArticle(text2) {
  return text2.replace(/^[\s:,–—-]+/, "").replace(/^(?:(?:a|an|the|our|my|this|new)\s+)+(?=\S)/i, "");
}

// src/drafting/reading/request/message.ts
var MOST_CHARACTERS2 = 2e3;
function messageOf(text2) {
  const trimmed = text2.trim();
  const cut2 = trimmed.slice(0, MOST_CHARACTERS2);
  const whole = trimmed.length <= MOST_CHARACTERS2 ? trimmed : cut2.slice(0, Math.max(0, cut2.search(/\s\S*$/)));
  const clean = cleanLines(whole);
  const rest = withoutLastAsk(clean);
  const lines = withoutMail(rest.split("\n").slice(0, MOST_LINES)).map(leadOfLine);
  return {
    subject: lines.map(({ subject }) => subject).filter((subject) => subject !== "").join("\n"),
    asked: lines.some(({ asked }) => asked),
    buys: rest !== clean || lines.some(({ buys }) => buys)
  };
}
function leadOfLine(line) {
  const read = line.split(SENTENCE).slice(0, MOST_LINES).map(stripRequestLead);
  return {
    subject: read.map(({ subject }) => subject).filter((subject) => subject !== "").join(" "),
    asked: read.some(({ asked }) => asked),
    buys: read.some(({ buys }) => buys)
  };
}
var SENTENCE = /(?<=\p{L}{3}[.!?]) (?=\p{Lu})/u;
var MOST_LINES = 60;

// src/drafting/reading/request/ukPlaces.ts
var NAMES2 = `aberdeen, aberdeenshire, anglesey, angus, argyll and bute, armagh, barnsley, basildon, basingstoke,
bedford, bedfordshire, belfast, berkshire, bexley, birmingham, black country, blackburn, blackpool,
blaenau gwent, bolton, bournemouth, bracknell, bracknell forest, bradford, brent, bridgend, brighton,
brighton and hove, bristol, bromley, buckinghamshire, burnley, caerphilly, calderdale, cambridge,
cambridgeshire, camden, cardiff, carlisle, carmarthenshire, central bedfordshire, ceredigion,
chelmsford, cheshire, cheshire east, cheshire west, cheshire west and chester, chester, chesterfield,
clackmannanshire, colchester, conwy, cornwall, county antrim, county down, county durham, coventry,
crawley, crewe, croydon, cumberland, cumbria, darlington, dartford, denbighshire, derby, derbyshire,
derry, devon, doncaster, dorset, dudley, dumfries and galloway, dundee, durham, ealing, east ayrshire,
east dunbartonshire, east lothian, east midlands, east of england, east renfrewshire, east riding, east
riding of yorkshire, east sussex, eastbourne, edinburgh, enfield, essex, exeter, falkirk, fermanagh,
fife, flintshire, gateshead, gillingham, glasgow, gloucester, gloucestershire, greater london, greater
manchester, greenwich, grimsby, gwynedd, hackney, halifax, halton, hammersmith, hampshire, haringey,
harlow, harrogate, harrow, hartlepool, hastings, havering, hereford, herefordshire, hertfordshire,
highland, hillingdon, hounslow, huddersfield, hull, humberside, huntingdonshire, inverclyde, inverness,
ipswich, isle of anglesey, isle of wight, isles of scilly, islington, kensington, kent, kingston upon
hull, kingston upon thames, kirklees, knowsley, lambeth, lancashire, lancaster, leeds, leicester,
leicestershire, lewisham, lincoln, lincolnshire, lisburn, liverpool, london, londonderry, luton,
maidstone, manchester, mansfield, medway, merseyside, merthyr tydfil, merton, mid wales, middlesbrough,
midlothian, milton keynes, monmouthshire, moray, na h-eileanan siar, neath port talbot, newcastle,
newcastle upon tyne, newham, newport, newry, norfolk, north ayrshire, north east england, north
lanarkshire, north northamptonshire, north somerset, north tyneside, north wales, north west england,
north yorkshire, northampton, northamptonshire, northern ireland, northumberland, norwich, nottingham,
nottinghamshire, oldham, orkney, oxford, oxfordshire, peak district, pembrokeshire, perth, perth and
kinross, peterborough, plymouth, poole, portsmouth, powys, preston, redbridge, redcar, redcar and
cleveland, renfrewshire, rhondda cynon taf, richmond upon thames, rochdale, rotherham, rutland, salford,
sandwell, scottish borders, scunthorpe, sefton, sheffield, shetland, shropshire, slough, solihull,
somerset, south ayrshire, south east england, south gloucestershire, south lanarkshire, south tyneside,
south wales, south west england, south yorkshire, southampton, southend, southend-on-sea, southport,
southwark, st albans, st helens, stevenage, stirling, stockport, stockton, stockton-on-tees, suffolk,
sunderland, surrey, sussex, sutton, swansea, swindon, tameside, tees valley, teesside, telford, telford
and wrekin, thames valley, thurrock, torbay, torfaen, torquay, tower hamlets, trafford, tyne and wear,
tyrone, vale of glamorgan, wakefield, walsall, waltham forest, wandsworth, warrington, warwick,
warwickshire, watford, west dunbartonshire, west lothian, west midlands, west northamptonshire, west
sussex, west wales, west yorkshire, westminster, westmorland, westmorland and furness, wigan, wiltshire,
windsor, wirral, woking, wolverhampton, worcester, worcestershire, worthing, wrexham, yeovil, york,
yorkshire, yorkshire and the humber, accrington, adur, aldershot, alnwick, altrincham, amber valley, amersham, andover, arun, ashfield, ashford, aylesbury, ayr,
babergh, banbury, bangor, barnet, barnstaple, barrow-in-furness, bassetlaw, bebington, berwick, berwick-upon-tweed, beverley, bexhill, bicester, bideford,
bishop auckland, blaby, blyth, bognor regis, bolsover, boston, braintree, breckland, brentwood, bridgwater, bridlington, bromsgrove, broxbourne, broxtowe, burton upon trent, burton-on-trent, bury st edmunds, buxton,
camborne, cannock, cannock chase, canterbury, cardigan, carmarthen, castle point, castleford, charnwood, cheltenham, cherwell, chichester, chippenham, chorley, cirencester, clacton, congleton, corby, cotswold, craven, cwmbran,
dacorum, darwen, daventry, denbigh, derbyshire dales, dewsbury, didcot, dover, droitwich, dumfries, dunfermline, east hampshire, east hertfordshire, east kent, east lindsey, east london, east staffordshire, east suffolk, east cambridgeshire, east devon, eastleigh, elmbridge, ely, epping forest, epsom, epsom and ewell, erewash, evesham,
fareham, farnborough, farnham, fenland, folkestone, forest of dean, fylde, gedling, glastonbury, glossop, gosport, grantham, gravesend, gravesham, great yarmouth, guildford, hambleton, harborough, hemel hempstead, hertsmere, hertford, hexham, high peak, high wycombe, hinckley, hinckley and bosworth, hitchin, horsham, hyndburn, ilkeston, inverness-shire, isle of man,
kendal, keswick, kettering, kidderminster, kilmarnock, kings lynn, king's lynn, kingston, kingston-upon-hull, kirkcaldy, lanarkshire, leamington spa, letchworth, lewes, leyland, lichfield, livingston, llandudno, llanelli, loughborough, lowestoft, ludlow, lytham,
macclesfield, maldon, malvern, malvern hills, margate, market harborough, matlock, melton, melton mowbray, mendip, merthyr, mid devon, mid suffolk, mid sussex, middlesex, mole valley, morecambe, morpeth, motherwell, neath, newark, newark and sherwood, newcastle-under-lyme, newcastle under lyme, new forest, newquay, newton abbot, north devon, north east derbyshire, north east lincolnshire, north hertfordshire, north kesteven, north lincolnshire, north norfolk, north warwickshire, north west leicestershire, northallerton, north london, north staffordshire, north shields, nuneaton, nuneaton and bedworth,
oadby and wigston, omagh, ormskirk, oswestry, paisley, pendle, penrith, penzance, pontefract, pontypridd, port talbot, prestatyn, purbeck, ramsgate, reigate, reigate and banstead, rhyl, ribble valley, richmondshire, rochester, rochford, rossendale, rother, royal tunbridge wells, runcorn, runnymede, rushcliffe, rushmoor, ryedale,
salisbury, scarborough, sedgemoor, selby, sevenoaks, shrewsbury, sittingbourne, skegness, skelmersdale, skipton, south cambridgeshire, south derbyshire, south hams, south holland, south kesteven, south lakeland, south london, south norfolk, south oxfordshire, south ribble, south shields, south staffordshire, spelthorne, spalding, st austell, st ives, stafford, staffordshire, staffordshire moorlands, stoke, stoke on trent, stoke-on-trent, stourbridge, stowmarket, stratford-upon-avon, stratford-on-avon, stroud, surrey heath, swale, tamworth, tandridge, taunton, teignbridge, tendring, test valley, tewkesbury, thanet, three rivers, tiverton, tonbridge, tonbridge and malling, torridge, trowbridge, truro, tunbridge wells, tyneside, uttlesford, uttoxeter, vale of white horse,
wallasey, waverley, wealden, welwyn hatfield, west berkshire, west devon, west lancashire, west lindsey, west london, west oxfordshire, west suffolk, weston-super-mare, weymouth, whitby, whitehaven, whitley bay, widnes, winchester, wokingham, workington, worksop, wychavon, wyre, wyre forest`;
var ALSO_WORDS = "bath, bury, reading, sale, deal, wells, rugby, ware, battle, street, leek, stone, wales, england, scotland, uk, barking, nelson, barry";
var parse = (list) => list.split(/,\s*/);
var KNOWN = [...parse(NAMES2), ...parse(ALSO_WORDS)];
var EVERYDAY = new Set(parse(ALSO_WORDS));
var patternOf = rememberBy(({ charter }) => {
  return patternFor(charter.places.map((place) => place.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
});
function patternFor(own) {
  const longestFirst = [.../* @__PURE__ */ new Set([...KNOWN, ...own])].sort((a, b) => b.length - a.length);
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join("|")})(?![\p{L}\p{N}]|\s(?:road|street|lane|avenue|close|way|court)(?!\p{L}))`,
    "giu"
  );
}
var UK = patternFor([]);
function ukPlaces(text2) {
  return found(text2, UK);
}
function findPlaces(pack2, text2) {
  return found(text2, patternOf(pack2));
}
function found(text2, pattern) {
  return [...text2.matchAll(pattern)].map(([name]) => ({
    name,
    everyday: EVERYDAY.has(name.toLowerCase())
  }));
}

// src/drafting/reading/request/requestNames.ts
var BUYER_END = String.raw`council|nhs (?:foundation )?trust|hospitals? trust|police|constabulary|university|college|housing association|borough|combined authority|fire (?:and|&) rescue(?: service| authority)?|health board|academy trust|integrated care board|icb|uhb|nhsft|nhs|fire service|cc|bc|dc|mbc|cbc|ltd|limited|plc`;
var BUYER = new RegExp(
  String.raw`(?:^|\s)(?:${BUYER_END}|homes|group|trust|board|authority|agency|partnership)$|^(?:the )?(?:university|college|london borough|royal borough|borough|city|county|council|ministry|department|office) (?:of|for)\s`,
  "i"
);
var PLAIN_END = new RegExp(String.raw`\s(?:${BUYER_END})$`, "i");
var PLAIN_START = /^(?:the )?(?:london borough|royal borough|borough|city|county|ministry|department) (?:of|for) /i;
var NAME_WORDS = /^(?:the )?(?:(?:\p{Lu}[\p{L}'’-]*|of|and|&|upon)(?:\s|$))+$/u;
var PLACE_WORDS = /^(?:and|of|the|area|areas|region|city|county|borough|district|upon|on|east|west|north|south|central|greater|mid|pan|all|across|&|uk|whole|centre|town|sites|wide|council|region-wide|metropolitan)$/i;
var WITHIN = /^(?:(?:based|located|delivered|sites?|various sites|various locations|somewhere|county ?wide|city ?wide|borough ?wide)[ ,]+)?(?:in|at|around|within|near|serving|covering|across|throughout|countywide|citywide)\s+(?:all of |the whole of |all over )?|^(?:county ?wide|city ?wide|borough ?wide)\s+/i;
function placesOf(pack2, piece) {
  const text2 = piece.replace(WITHIN, "");
  const words = text2.split(/\s+/);
  if (words.length > 8 || /\d/.test(text2) || !/\p{L}{2}/u.test(text2)) return {};
  const places = findPlaces(pack2, text2);
  const [first] = places;
  if (first === void 0) return {};
  if (BUYER.test(text2))
    return { buyerPlace: (/ of /i.test(text2) ? places.at(-1) : first)?.name ?? first.name };
  const left = places.reduce((rest, each) => rest.replace(each.name, " "), text2);
  const others = left.split(/[\s,/]+/).filter((word) => word !== "" && !PLACE_WORDS.test(word));
  return others.length === 0 ? { place: text2 } : {};
}
function isBuyer(pack2, piece, atStart) {
  const text2 = piece.trim();
  if (/\d/.test(text2) || text2.split(/\s+/).length > 8) return false;
  const name = text2.replace(PLAIN_END, "");
  const isPlain = name !== text2 && (NAME_WORDS.test(name) || foldCase(text2).startsWith(foldCase(findPlaces(pack2, text2)[0]?.name ?? "-")));
  if (isPlain || PLAIN_START.test(text2)) return true;
  return !atStart && BUYER.test(text2);
}
var FOR_BUYER = /^(.{3,})\s+(?:for|at|by|on behalf of)\s+((?:the\s+)?[\p{L}'’&. -]{4,70})$/iu;
var IN_PLACE = /^(.{3,})\s+((?:in|at|across|throughout|around|within|covering|serving|near)\s+.{2,60})$/iu;
var IN_NAME = /^(.*?\s\p{Ll}{4,}.*?)\s+in\s+((?:\p{Lu}[\p{L}'’]+)(?:[ -](?:\p{Lu}[\p{L}'’]+|upon|on|le|under|by|the|and)){0,4})$/u;
var BELONGS = /(?:^|\s)(?:of|for|to|from|the|and|&|or|new|royal|nhs|hmp|hms|port|university|visit|love|by)\s*$|[-–—,&/]\s*$/i;
var COUNCIL_FIRST = /^(?:the )?((?:[\p{Lu}][\p{L}'’-]+ |of |and |upon |[\p{Ll}-]+ (?=(?:city|county|borough|district|town|parish|metropolitan)? ?council)){1,6}(?:council|nhs (?:foundation )?trust|constabulary))(?:'s|’s)?[\s:–-]+(?=\S+ \S)/iu;
var LONGEST_TITLE = 300;
function splitTitle(pack2, whole) {
  let [title, place, buyer2] = [whole, void 0, void 0];
  if (whole.length > LONGEST_TITLE) return { title };
  for (let turn = 0; turn < 3; turn += 1) {
    const [, bought, by = ""] = FOR_BUYER.exec(title) ?? [];
    const [, done, where = ""] = IN_PLACE.exec(title) ?? [];
    const [, named3, name] = IN_NAME.exec(title) ?? [];
    const within = placesOf(pack2, where).place;
    const last = lastPlace(pack2, title);
    const first = COUNCIL_FIRST.exec(title);
    if (bought !== void 0 && /council|nhs|police|constabulary|borough|\b[cdb]c$|[mc]bc$/i.test(by) && isBuyer(pack2, by, true))
      [title, buyer2] = [bought, by];
    else if (place === void 0 && done !== void 0 && within !== void 0)
      [title, place] = [done, within];
    else if (place === void 0 && named3 !== void 0 && name !== void 0) [title, place] = [named3, name];
    else if (place === void 0 && last !== void 0) [title, place] = [last.title, last.place];
    else if (buyer2 === void 0 && first?.[1] !== void 0)
      [title, buyer2] = [title.slice(first[0].length), first[1]];
    else break;
  }
  return {
    title,
    ...place === void 0 ? {} : { place },
    ...buyer2 === void 0 ? {} : { buyer: buyer2 }
  };
}
function lastPlace(pack2, title) {
  const places = findPlaces(pack2, title);
  const last = places.at(-1);
  if (last === void 0 || last.everyday || !title.endsWith(last.name)) return void 0;
  const before = title.slice(0, title.length - last.name.length);
  const direction = /\s(?:east|west|north|south|central|greater|mid)\s$/i.exec(before)?.[0] ?? "";
  const rest = before.slice(0, before.length - direction.length).trimEnd();
  if (rest.split(/\s+/).length < 2 && !/^\p{L}{4,}$/u.test(rest)) return void 0;
  return BELONGS.test(rest) ? void 0 : { title: rest, place: `${direction.trimStart()}${last.name}` };
}

// src/drafting/reading/request/labels.ts
var LABELS = [
  [
    "title",
    /^(?:(?:contract|project|tender|procurement) )?(?:title|name|description)$|^(?:subject|requirement|requirements|what|buying|new|project|tender|procurement|contract|draft|re|service required|scope)$/
  ],
  [
    "place",
    /^(?:place|where|(?:delivery |contract |site |service )?(?:location|area|site|address)|region|town|city|county|district|place of (?:delivery|performance))$/
  ],
  [
    "buyer",
    /^(?:buyer|(?:contracting )?authority|client|customer|organisation|organization|council|department|buying for|on behalf of|for)$/
  ],
  [
    "kind",
    /^(?:kind|type|category|(?:contract|procurement) type|(?:type|kind) of (?:contract|procurement)|works\/services\/goods)$/
  ],
  [
    "other",
    /^(?:(?:total|annual|estimated|est\.?|approx\.?|contract|expected|max|maximum|anticipated|proposed|target|initial|planned|service) )*(?:value|budget|cost|price|spend|sum|amount|term|length|duration|period|start|starts|start date|commencement|commencement date|end|end date|expiry|extensions?|options?|extension options?|vat|procedure|route|dates?|timescales?|contact|tel|email|notes?|ref|reference)$/
  ]
];
function labelOf(piece, after) {
  if (piece.length > 40 || !/^\s*[:=]/.test(after)) return void 0;
  const said = piece.toLowerCase().trim();
  return LABELS.find(([, pattern]) => pattern.test(said))?.[0];
}

// src/drafting/reading/request/requestPieces.ts
var MOST_PIECES = 100;
var KIND_ALONE = /^(?:(?:it'?s|it is|for) )?(?:works|services?|goods|grant|light[- ]touch(?: services)?)(?: contract)?$/i;
var SEPARATORS = /[,;|()\n]|\s[-–—/]{1,3}(?=\s)|:\s|\.\s+(?=[A-Z\d£])|\.$/g;
var ABBREVIATED = /\b(?:St|No|Dr|Mr|Mrs|Ms|Ltd|Co|Rd|Ave|approx|inc|incl|ex|c)$/i;
var LONGEST_ABBREVIATION = "approx".length + 1;
var LEADING = /^(?:and|or|for|of|worth|valued at|at|in|from|over|ca|i\.?e\.?|e\.?g\.?|say|is|it is|it's|its|the|a|an|with|contract for|contract to|contract|@|approx|about|around|total|term|value|budget|works out at|per|initial|plus|on|lasting|running|,)(?=\s|$)\s*/i;
var TRAILING = /\s*(?:^|\s)(?:and|or|for|of|worth|valued|valued at|value|values|value is|contract value|estimated|est|at|in|from|over|is|are|the|a|an|with|approx|approximately|about|around|circa|budget|budgeted|spend|spending|cost|costs|costing|total|totalling|term|initial|initial term|duration|length|lasting|running|starting|starts|start|start date|commencing|beginning|until|to|up|up to|max|maximum|by|per|plus|say|more than|less than|just|just under|just over|slightly|a little|a bit|somewhere|some|under|over|above|at least|between|roughly|~|minus|annual|annually|yearly|monthly|est\.|approx\.|will be|contract is|please|pls|thanks|thank you|on site|go live|going live|live|c|ca|with|on|for delivery|needed|required|fee|fees|price|priced|capped|nil|all in|runs|runs for|lasts|@|[-–—/:=@]+)$|[?!]+$/i;
function cutPieces(subject, facts2) {
  const cuts = [
    ...separators(subject, facts2),
    ...facts2.map((fact) => ({ ...fact, kind: "fact" }))
  ].sort((a, b) => a.index - b.index);
  const pieces = [];
  let start = 0;
  let after = "start";
  let label;
  for (const cut2 of [...cuts, { index: subject.length, end: subject.length, kind: "fact" }]) {
    const [piece] = cut2.index >= start ? trimPiece(subject, start, cut2.index, after) : [];
    const labels = piece === void 0 ? void 0 : labelOf(piece.text, subject.slice(piece.end, piece.end + 3));
    if (piece !== void 0 && labels === void 0)
      pieces.push({ ...piece, ...label === void 0 ? {} : { label } });
    if (cut2.end <= start) continue;
    start = cut2.end;
    if (piece !== void 0) label = labels;
    if (piece !== void 0 || after !== "fact") after = labels === void 0 ? cut2.kind : "strong";
  }
  return pieces;
}
function separators(subject, facts2) {
  const closed = brackets(subject, facts2);
  return [...subject.matchAll(SEPARATORS)].flatMap((match) => {
    const sign = match[0].trim();
    if (sign.startsWith(".") && ABBREVIATED.test(subject.slice(Math.max(0, match.index - LONGEST_ABBREVIATION), match.index)))
      return [];
    if (sign === "," && closed.some(({ index: index2, end }) => index2 < match.index && match.index < end)) return [];
    const kind2 = sign === "(" || sign === ")" ? "bracket" : sign === "" || sign === ";" || sign === "|" || sign.startsWith(".") ? "strong" : "comma";
    return [{ index: match.index, end: match.index + match[0].length, kind: kind2 }];
  });
}
function brackets(subject, facts2) {
  return [...subject.matchAll(/\([^()]{1,120}\)/g)].map(({ 0: { length }, index: index2 }) => ({ index: index2, end: index2 + length })).filter((each) => !facts2.some((fact) => each.index < fact.end && fact.index < each.end));
}
function trimPiece(subject, from, to, after) {
  let [start, end] = [from, to];
  for (let turn = 0; turn < 8; turn += 1) {
    const text2 = subject.slice(start, end);
    start += text2.length - text2.trimStart().length;
    end -= text2.length - text2.trimEnd().length;
    const inner = subject.slice(start, Math.max(start, end));
    const lead = after === "start" ? 0 : LEADING.exec(inner)?.[0].length ?? 0;
    const tail = TRAILING.exec(inner.slice(lead))?.[0].length ?? 0;
    if (lead + tail === 0) break;
    [start, end] = [start + lead, end - tail];
  }
  if (start >= end) return [];
  return [{ start, end, text: subject.slice(start, end), after }];
}

// src/drafting/reading/request/requestPlace.ts
var PLACE_NAME = /^\p{Lu}\p{Ll}+(?:[ -](?:\p{Lu}\p{Ll}+|upon|on|le|and|by|in|the)){0,3}$/u;
function requestPlace(pack2, pieces, subject, names) {
  const stated = pieces.find(({ label }) => label === "place")?.text ?? pieces.find(({ place }) => place !== void 0)?.place;
  const buyer2 = pieces.find(({ buyerPlace }) => buyerPlace !== void 0)?.buyerPlace;
  const given = stated ?? names?.place;
  if (given !== void 0) return given;
  const named3 = /(?:^|[,;(\n]\s*)(?:in|at|across)\s+(\p{Lu}[\p{L}'’ -]{2,40}?)(?=\s*(?:$|[,;.)\n]))/u.exec(
    subject
  )?.[1];
  const buyerInTitle = names?.buyer === void 0 ? void 0 : findPlaces(pack2, names.buyer)[0]?.name;
  if (named3 !== void 0) return named3;
  const alone = pieces.slice(1).find(
    (piece) => piece.kind === void 0 && piece.label === void 0 && piece.after !== "bracket" && PLACE_NAME.test(piece.text) && !isBuyer(pack2, piece.text, false) && !names?.title.includes(piece.text)
  );
  if (alone !== void 0 || buyer2 !== void 0 || buyerInTitle !== void 0)
    return alone?.text ?? buyer2 ?? buyerInTitle;
  const inside = findPlaces(pack2, subject).filter((place) => !place.everyday && /^\p{Lu}/u.test(place.name));
  const found2 = new Set(inside.map((place) => foldCase(place.name)));
  return found2.size === 1 ? inside[0]?.name : void 0;
}

// src/drafting/reading/request/requestTitle.ts
var CALL_OFF = /\b(?:call(?:ed|ing)?[- ]?off|mini[- ]?competition|further competition)\b/i;
var NO_TITLE = /^(?:(?:new|my|our|this|a|the|it|that|contract|project|procurement|tender|one|something|me|us|them|please|thanks|below|following|details|attached|info|information|as follows|for|of|with|is|are|here|clauses?|kpis?|social|value|sv|help|needed|required|request|i think|not sure|ish|roughly|about|approx|tbc|n\/a|no|yes|ok|hi|hello|hey|all|team|only|initial|extensions?|options?|max|total|tbc|tbd|to be confirmed|unknown|not known|budget|cost|term|length|start|date)[\s.!?]*)*$/i;
function mayBeTitle(words) {
  return /\p{L}{3}|^\d{3,}$/u.test(words) && !NO_TITLE.test(words);
}
function isList(subject, pieces, start, piece) {
  if (!/\s/.test(start.text)) return true;
  const from = pieces.indexOf(piece);
  for (const [index2, each] of pieces.slice(from).entries()) {
    const before = pieces[from + index2 - 1];
    if (each.after === "fact" || before === void 0 || !subject.slice(before.end, each.start).includes(","))
      return false;
    if (each.kind !== void 0 || each.place !== void 0) return false;
    if (/\s(?:and|&)\s|^(?:and|&)\s/i.test(each.text)) return true;
    if (/\band\s*$/i.test(subject.slice(before.end, each.start))) return true;
  }
  return false;
}
function requestTitle(pack2, subject, pieces) {
  const quoted = /^[“"']([^”"]{3,200})[”"'](?=\s*(?:$|[,;.(-]))/.exec(subject)?.[1];
  if (quoted !== void 0) return { title: quoted };
  const isOther = (piece, index2) => piece.label === "title" || piece.label === void 0 && piece.kind === void 0 && piece.place === void 0 && !isBuyer(pack2, piece.text, index2 === 0) && !CALL_OFF.test(piece.text.slice(0, 12));
  const labelled = pieces.findIndex(({ label, text: text2 }) => label === "title" && mayBeTitle(text2));
  const first = labelled === -1 ? pieces.findIndex((piece, index2) => isOther(piece, index2) && mayBeTitle(piece.text)) : labelled;
  const start = pieces[first];
  if (start === void 0) return void 0;
  let last = start;
  for (const piece of pieces.slice(first + 1)) {
    if (piece.after === "fact" || piece.after === "strong" || !isOther(piece, 1) || NO_TITLE.test(piece.text))
      break;
    const between2 = subject.slice(last.end, piece.start);
    if (between2.includes(",") && !isList(subject, pieces, start, piece)) break;
    if (piece.after === "bracket" && subject.charAt(piece.end) !== ")" && !between2.includes(")")) break;
    last = piece;
  }
  const closes = subject.charAt(last.end) === ")" && subject.slice(start.start, last.end).includes("(");
  const split = splitTitle(pack2, subject.slice(start.start, last.end + (closes ? 1 : 0)));
  return mayBeTitle(split.title) ? split : void 0;
}

// src/drafting/figures/formatDate.ts
var MONTHS2 = "January February March April May June July August September October November December".split(
  " "
);
function formatDate(iso) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = MONTHS2[Number(month) - 1];
  return year === void 0 || name === void 0 ? iso : `${Number(day)} ${name} ${year}`;
}

// src/drafting/reading/dates/readStart.ts
function limitDate(iso, today, limits2, read) {
  const { earliestYear, yearsAhead } = limits2;
  if (earliestYear !== void 0 && iso < `${String(earliestYear)}-01-01`) {
    return refuse("too-early", read, { min: `1 January ${String(earliestYear)}` });
  }
  if (yearsAhead !== void 0 && iso > addYears(today, yearsAhead)) {
    return refuse("too-late", read, { max: formatDate(addYears(today, yearsAhead)) });
  }
  return accept(iso);
}

// src/drafting/reading/request/isRequest.ts
var NO_SUBJECT = /^(?:actually|sorry|no|oops|make (?:it|that)|(?:change|set|raise|increase|reduce|put|move|update) (?:the|it|my|that|kpi)|(?:the )?(?:value|budget|term|start|sum|total|cost|length) (?:is|was|should|will)|it(?:'s| is| was)|what|why|how|when|who|which|if|i think|i'd say|repeat)\b/i;
function isRequest(text2) {
  const message = messageOf(text2);
  if (message.asked) return message.subject !== "";
  const { named: named3, facts: facts2, priced } = whatStands(message.subject);
  return named3 && (message.buys || priced || facts2 >= 2);
}
function whatStands(subject) {
  const { seen, basis, priced, spans } = readRequestFacts(subject, ANY_DAY);
  const pieces = cutPieces(subject, spans).slice(0, MOST_PIECES);
  const kinds = pieces.filter(({ text: text2 }) => KIND_ALONE.test(text2));
  const places = pieces.filter(
    ({ text: text2, label }) => label === "place" || ukPlaces(text2).some(({ name }) => name === text2)
  );
  const left = pieces.filter((piece) => !kinds.includes(piece) && !places.includes(piece));
  const isNamed = left.some(({ text: text2 }) => mayBeTitle(text2) && !NO_SUBJECT.test(text2));
  const facts2 = seen + Number(basis) + Number(kinds.length > 0) + Number(places.length > 0);
  return {
    named: (isNamed || facts2 >= FACTS_ENOUGH) && !(ASKS.test(subject) && /\?\s*$/.test(subject)),
    priced,
    facts: facts2,
    figures: seen
  };
}
var FACTS_ENOUGH = 3;
var ASKS = /^(?:what|how|does|do|did|is|are|was|can|could|should|would|will|who|when|where|why|which|if|any|has|have)\b/i;
var ANY_DAY = "2026-01-01";

// src/drafting/reading/request/readRequest.ts
var CALLED_FROM = /\b(?:call(?:ed|ing)?[- ]?off|mini[- ]?competition|further competition)\s+(?:contract\s+)?(?:from|under|via|through|using|on|off)\s+(?:the\s+)?(.{3,120})/i;
var STATED_KIND = /\b(works|goods|supply|supplies|grant|services?|light[- ]touch(?: services?)?)[ -](?:contract|agreement)\b/i;
function readRequest(pack2, text2, today) {
  const { subject } = messageOf(text2);
  const facts2 = readRequestFacts(subject, today);
  const pieces = cutPieces(subject, facts2.spans).slice(0, MOST_PIECES).map((piece) => readPiece(pack2, piece));
  const names = requestTitle(pack2, subject, pieces);
  const title = limited(readTitle(asTitle(names?.title ?? ""), limitsOf(pack2, "title")));
  const stated = pieces.find(({ kind: kind3 }) => kind3 !== void 0)?.kind ?? statedKind(pack2, text2.slice(0, MOST_CHARACTERS2));
  const guess = stated === void 0 && title !== void 0 ? readKindFromTitle(pack2, title) : void 0;
  const kind2 = stated ?? guess?.kind;
  const place = requestPlace(pack2, pieces, subject, names);
  const framework = requestFramework(pack2, subject, today);
  const answers = {
    ...title === void 0 ? {} : { title },
    ...limitFacts(pack2, facts2, today),
    ...kind2 === void 0 ? {} : { kind: kind2 },
    ...place === void 0 ? {} : { place },
    ...CALL_OFF.test(subject) ? { route: "call-off" } : {},
    ...framework === void 0 ? {} : { framework }
  };
  return guess === void 0 ? { answers } : { answers, kindFrom: guess.from };
}
function limitsOf(pack2, question2) {
  return pack2.questions.get(question2)?.limits ?? {};
}
function limited(reading) {
  return reading.ok ? reading.value : void 0;
}
function limitFacts(pack2, { value, term, start }, today) {
  const { minPounds = 0, maxPounds = Infinity } = limitsOf(pack2, "value");
  const { maxMonths = Infinity, maxExtensions = Infinity } = limitsOf(pack2, "term");
  const longest = term?.extensions.reduce((sum, each) => sum + each, term.months) ?? 0;
  const isStart2 = start !== void 0 && limitDate(start, today, limitsOf(pack2, "start"), "").ok;
  const isValue = value !== void 0 && value.pence >= minPounds * 100 && value.pence <= maxPounds * 100;
  const isTerm = term !== void 0 && term.months > 0 && longest <= maxMonths && term.extensions.length <= maxExtensions;
  return { ...isValue ? { value } : {}, ...isTerm ? { term } : {}, ...isStart2 ? { start } : {} };
}
function readPiece(pack2, piece) {
  const kind2 = pieceKind(pack2, piece);
  const names = piece.label === void 0 || piece.label === "place" || piece.label === "buyer" ? placesOf(pack2, piece.text) : {};
  return { ...piece, ...names, ...kind2 === void 0 ? {} : { kind: kind2 } };
}
function pieceKind(pack2, piece) {
  const question2 = pack2.questions.get("kind");
  if (question2 === void 0 || piece.after === "start" && !KIND_ALONE.test(piece.text)) return void 0;
  const kind2 = limited(readKind(piece.text, question2));
  return kind2 ?? (piece.text.length < 40 ? statedKind(pack2, piece.text) : void 0);
}
function statedKind(pack2, text2) {
  const question2 = pack2.questions.get("kind");
  const words = STATED_KIND.exec(text2)?.[1];
  return question2 === void 0 || words === void 0 ? void 0 : limited(readKind(words, question2));
}
function asTitle(words) {
  return /^\p{Ll}+(?![\p{L}\p{N}])/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
function requestFramework(pack2, subject, today) {
  const said = CALLED_FROM.exec(subject)?.[1];
  if (said === void 0) return void 0;
  const parts2 = said.split(/,\s*|;\s*|\s*\)/);
  const dated = parts2.findIndex(
    (part) => /\b(?:let|procured|procurement|awarded|tendered|advertised)\b/i.test(part)
  );
  if (dated === -1 || dated > 1) return void 0;
  const words = parts2.slice(0, dated + 1).join(", ");
  if (findDates(words, today).dates.length > 1) return void 0;
  return limited(readFramework(words, today, limitsOf(pack2, "framework")));
}

// test/drafting/reading/requestsWritten.ts
var REQUESTS_WRITTEN = [
  // sums in words, corrected, negative, glossed
  [
    "Leisure centre roof replacement, two hundred and fifty thousand pounds, 6 months",
    { title: "Leisure centre roof replacement", pounds: 25e4, term: [6], kind: "works" }
  ],
  [
    "Household waste collection, one point two million pounds a year, five years",
    { title: "Household waste collection", pounds: 12e5, yearly: true, term: [60], kind: "services" }
  ],
  [
    "Bridge painting, three quarters of a million, 9 months, Sunderland",
    { title: "Bridge painting", pounds: 75e4, term: [9], place: "Sunderland" }
  ],
  [
    "Payroll software, forty five thousand pounds, 2 years",
    { title: "Payroll software", pounds: 45e3, term: [24], kind: "services" }
  ],
  [
    "Grass cutting in Kent - ninety-five thousand pounds per annum - three years plus one",
    { title: "Grass cutting", pounds: 95e3, yearly: true, term: [36, 12], kind: "services", place: "Kent" }
  ],
  [
    "Youth club running costs grant, twelve thousand five hundred pounds, 1 year",
    { title: "Youth club running costs grant", pounds: 12500, term: [12], kind: "grant" }
  ],
  [
    "Office cleaning, \xA3100k, no, \xA3120k, 3 years",
    { title: "Office cleaning", pounds: 12e4, term: [36], kind: "services" }
  ],
  [
    "Office cleaning \xA3100k - sorry, \xA3120k ex VAT for 3 years",
    { title: "Office cleaning", pounds: 12e4, vat: "without", term: [36], kind: "services" }
  ],
  ["Minibus hire, \xA380k (correction: \xA395k), 2 years", { title: "Minibus hire", pounds: 95e3, term: [24] }],
  [
    "Tree planting, \xA360k, 12 months, actually 18 months",
    { title: "Tree planting", pounds: 6e4, term: [18] }
  ],
  [
    "Car park resurfacing, minus \xA340,000, 8 weeks",
    { title: "Car park resurfacing", term: [2], kind: "works" }
  ],
  [
    "Boiler replacement \xA30.55m - 1/4/27",
    { title: "Boiler replacement", pounds: 55e4, start: "2027-04-01", kind: "works" }
  ],
  [
    "Depot fencing - \xA30.3m - 1/9/27 - 6m",
    { title: "Depot fencing", pounds: 3e5, start: "2027-09-01", term: [6] }
  ],
  [
    "School kitchen refit, \xA31.4m, 14m, Bolton",
    { title: "School kitchen refit", pounds: 14e5, term: [14], kind: "works", place: "Bolton" }
  ],
  [
    "Temporary staff \xA33m 36m + 12m",
    { title: "Temporary staff", pounds: 3e6, term: [36, 12], kind: "services" }
  ],
  [
    "Street lighting column replacement, \xA32.75m (two million seven hundred and fifty thousand), 3 years, Hull",
    {
      title: "Street lighting column replacement",
      pounds: 275e4,
      term: [36],
      kind: "works",
      place: "Hull"
    }
  ],
  [
    "Provision of advocacy, \xA3420k (i.e. \xA3140k a year), three (3) years",
    { title: "Provision of advocacy", pounds: 42e4, term: [36] }
  ],
  [
    "Fleet tyres, \xA365k (sixty-five thousand pounds) excluding VAT, 24 months",
    { title: "Fleet tyres", pounds: 65e3, vat: "without", term: [24], kind: "goods" }
  ],
  [
    "Library shelving approx. \xA335,000 (inc VAT), delivery in March 2027",
    { title: "Library shelving", pounds: 35e3, vat: "with", kind: "goods" }
  ],
  [
    "Security guarding, just under \xA3600k, 3 yrs",
    { title: "Security guarding", pounds: 6e5, term: [36], kind: "services" }
  ],
  [
    "Window cleaning up to \xA345k over 3 years",
    { title: "Window cleaning", pounds: 45e3, term: [36], kind: "services" }
  ],
  [
    "Interpreting and translation, somewhere around \xA3200k a year net of VAT, 4 years",
    {
      title: "Interpreting and translation",
      pounds: 2e5,
      yearly: true,
      vat: "without",
      term: [48],
      kind: "services"
    }
  ],
  [
    "PPE and workwear, between \xA350k and \xA370k, 2 years, goods",
    { title: "PPE and workwear", term: [24], kind: "goods" }
  ],
  [
    "Lift maintenance \xA318k pa plus VAT 5 years Plymouth",
    {
      title: "Lift maintenance",
      pounds: 18e3,
      yearly: true,
      vat: "without",
      term: [60],
      kind: "services",
      place: "Plymouth"
    }
  ],
  ["Grit bins, 15k plus vat", { title: "Grit bins", pounds: 15e3, vat: "without", kind: "goods" }],
  [
    "Museum roof repairs. Budget: 850000. 10 months.",
    { title: "Museum roof repairs", pounds: 85e4, term: [10], kind: "works" }
  ],
  [
    "Fire alarm servicing GBP 40,000 per year exclusive of VAT, 3+2",
    {
      title: "Fire alarm servicing",
      pounds: 4e4,
      yearly: true,
      vat: "without",
      term: [36, 24],
      kind: "services"
    }
  ],
  [
    "Home care, \xA35 million per year, VAT exempt, 4 years + 2 years, Wiltshire",
    {
      title: "Home care",
      pounds: 5e6,
      yearly: true,
      vat: "none",
      term: [48, 24],
      kind: "light-touch",
      place: "Wiltshire"
    }
  ],
  [
    "Parks CCTV \xA390k total incl. VAT 18 months",
    { title: "Parks CCTV", pounds: 9e4, vat: "with", term: [18] }
  ],
  [
    "Confidential shredding \xA31,250 a month, 2 years",
    { title: "Confidential shredding", pounds: 15e3, yearly: true, term: [24], kind: "services" }
  ],
  // terms and extensions
  [
    "Legal advice panel, \xA3800k, initial 2 years with up to 2 further periods of 12 months",
    { title: "Legal advice panel", pounds: 8e5, term: [24, 12, 12], kind: "services" }
  ],
  [
    "Gully emptying, \xA31.1m, 3 years, up to two further 12-month periods",
    { title: "Gully emptying", pounds: 11e5, term: [36, 12, 12], kind: "services" }
  ],
  [
    "Passenger transport, \xA39m, 1 April 2027 to 31 March 2030, extendable to 31 March 2032",
    {
      title: "Passenger transport",
      pounds: 9e6,
      term: [36, 24],
      start: "2027-04-01",
      kind: "services"
    }
  ],
  [
    "School milk \xA375k from 1 September 2027 until 31 August 2029 with the option to extend to 31 August 2030",
    { title: "School milk", pounds: 75e3, term: [24, 12], start: "2027-09-01", kind: "goods" }
  ],
  [
    "Finance system, \xA3650k, 5 years with break at year 3",
    { title: "Finance system", pounds: 65e4, term: [60], kind: "services" }
  ],
  [
    "Agency social workers, \xA32m, a year less a month",
    { title: "Agency social workers", pounds: 2e6, term: [11], kind: "services" }
  ],
  [
    "Taxi framework, \xA34m, 4 years (2+1+1)",
    { title: "Taxi framework", pounds: 4e6, term: [24, 12, 12], kind: "services" }
  ],
  [
    "Occupational health \xA3120k 3 years (2 years plus 1 year extension)",
    { title: "Occupational health", pounds: 12e4, term: [24, 12], kind: "services" }
  ],
  [
    "Telephony \xA3300k, 3 years with possible 2 year extension",
    { title: "Telephony", pounds: 3e5, term: [36, 24], kind: "services" }
  ],
  [
    "Drug and alcohol recovery service, \xA36m, five years, option of a further two years, Gateshead",
    {
      title: "Drug and alcohol recovery service",
      pounds: 6e6,
      term: [60, 24],
      kind: "light-touch",
      place: "Gateshead"
    }
  ],
  [
    "Insurance broker, \xA350k, 36 months with 2no. 12 month extensions",
    { title: "Insurance broker", pounds: 5e4, term: [36, 12, 12], kind: "services" }
  ],
  [
    "Bus shelter cleaning, \xA330k a yr, two yrs + one yr",
    { title: "Bus shelter cleaning", pounds: 3e4, yearly: true, term: [24, 12], kind: "services" }
  ],
  ["Water coolers, \xA38k, 3yr", { title: "Water coolers", pounds: 8e3, term: [36], kind: "goods" }],
  [
    "Winter gritting \xA3700k 4 winters, Cumbria",
    { title: "Winter gritting", pounds: 7e5, kind: "services", place: "Cumbria" }
  ],
  [
    "Pest control, \xA325k, one year only, no extension",
    { title: "Pest control", pounds: 25e3, term: [12], kind: "services" }
  ],
  [
    "Consultancy support for local plan, \xA395k, eighteen months",
    { title: "Consultancy support for local plan", pounds: 95e3, term: [18], kind: "services" }
  ],
  [
    "Housing repairs and maintenance, \xA312m p.a., 5 + 5 years, Sheffield",
    {
      title: "Housing repairs and maintenance",
      pounds: 12e6,
      yearly: true,
      term: [60, 60],
      place: "Sheffield"
    }
  ],
  [
    "Health visiting \xA33.2m annually 3 years with an optional 4th year",
    { title: "Health visiting", pounds: 32e5, yearly: true, term: [36, 12], kind: "light-touch" }
  ],
  [
    "Printing of ballot papers, \xA360k, term 2 years, extension 1 year",
    { title: "Printing of ballot papers", pounds: 6e4, term: [24, 12], kind: "services" }
  ],
  [
    "Cyber security monitoring, \xA3220k, 24 months extendable by 12 months",
    { title: "Cyber security monitoring", pounds: 22e4, term: [24, 12], kind: "services" }
  ],
  [
    "Canal towpath resurfacing \xA3450,000, 20 weeks",
    { title: "Canal towpath resurfacing", pounds: 45e4, term: [5], kind: "works" }
  ],
  // dates
  [
    "Catering, \xA32m, from 1st April 2027 for 3 years, Exeter",
    {
      title: "Catering",
      pounds: 2e6,
      term: [36],
      start: "2027-04-01",
      kind: "services",
      place: "Exeter"
    }
  ],
  [
    "Demolition of former baths, \xA3380k, starting Jan 2027, 4 months",
    { title: "Demolition of former baths", pounds: 38e4, term: [4], start: "2027-01-01", kind: "works" }
  ],
  [
    "Swimming pool chemicals, \xA322k, start 01/02/27, 3 years",
    { title: "Swimming pool chemicals", pounds: 22e3, term: [36], start: "2027-02-01", kind: "goods" }
  ],
  [
    "Data centre migration \xA31.2m Apr 27 to Mar 29",
    { title: "Data centre migration", pounds: 12e5, term: [24], start: "2027-04-01", kind: "services" }
  ],
  [
    "Parking enforcement \xA31.5m commencing on 1 October 2027 ending 30 September 2032, Brighton",
    {
      title: "Parking enforcement",
      pounds: 15e5,
      term: [60],
      start: "2027-10-01",
      kind: "services",
      place: "Brighton"
    }
  ],
  ["Park benches, \xA318k, needed by 31 March 2027", { title: "Park benches", pounds: 18e3, kind: "goods" }],
  [
    "Energy audits \xA340k go live 1 May 2027, twelve months",
    { title: "Energy audits", pounds: 4e4, term: [12], start: "2027-05-01", kind: "services" }
  ],
  [
    "Summer play scheme, \xA330k, 19 July 2027 - 27 August 2027, Barnsley",
    { title: "Summer play scheme", pounds: 3e4, term: [1], start: "2027-07-19", place: "Barnsley" }
  ],
  [
    "Archive storage, \xA355k, 1.4.27 - 31.3.30",
    { title: "Archive storage", pounds: 55e3, term: [36], start: "2027-04-01", kind: "services" }
  ],
  [
    "Flood wall construction, \xA33.1m, on site June 2027, 11 months, Carlisle",
    {
      title: "Flood wall construction",
      pounds: 31e5,
      term: [11],
      start: "2027-06-01",
      kind: "works",
      place: "Carlisle"
    }
  ],
  [
    "Grounds maintenance contract, start date 1 March 2027, \xA3110k per annum, 4 years",
    {
      title: "Grounds maintenance contract",
      pounds: 11e4,
      yearly: true,
      term: [48],
      start: "2027-03-01",
      kind: "services"
    }
  ],
  [
    "Bulk fuel \xA3900k beginning in April, 2 years",
    { title: "Bulk fuel", pounds: 9e5, term: [24], start: "2027-04-01", kind: "goods" }
  ],
  [
    "Refuse vehicles, \xA32.1m, delivery by June 2027, goods",
    { title: "Refuse vehicles", pounds: 21e5, kind: "goods" }
  ],
  [
    "Debt advice grant \xA360,000, April 2027 to March 2029",
    { title: "Debt advice grant", pounds: 6e4, term: [24], start: "2027-04-01", kind: "grant" }
  ],
  // places and buyers
  [
    "office cleaning in leeds, \xA3300k, 3 years",
    { title: "Office cleaning", pounds: 3e5, term: [36], kind: "services", place: "leeds" }
  ],
  [
    "roof repairs bradford \xA3200k 5 months",
    { title: "Roof repairs", pounds: 2e5, term: [5], kind: "works", place: "bradford" }
  ],
  [
    "Leeds City Council - housing support service - \xA31.5m - 4 years",
    { title: "Housing support service", pounds: 15e5, term: [48], place: "Leeds" }
  ],
  [
    "Security at civic buildings for Wigan Council, \xA3250k a year, 3 years",
    {
      title: "Security at civic buildings",
      pounds: 25e4,
      yearly: true,
      term: [36],
      kind: "services",
      place: "Wigan"
    }
  ],
  [
    "Footway works, Derby and Nottingham, \xA31.8m, 2 years",
    { title: "Footway works", pounds: 18e5, term: [24], kind: "works", place: "Derby and Nottingham" }
  ],
  [
    "Bus services in Rotherham and Doncaster, \xA35m, 5 years",
    {
      title: "Bus services",
      pounds: 5e6,
      term: [60],
      kind: "services",
      place: "Rotherham and Doncaster"
    }
  ],
  [
    "Tree surgery across Lancashire, \xA3400k, 4 years",
    { title: "Tree surgery", pounds: 4e5, term: [48], kind: "services", place: "Lancashire" }
  ],
  [
    "Community hall refurb, \xA3320k, 7 months, in Ashby Magna",
    { title: "Community hall refurb", pounds: 32e4, term: [7], kind: "works", place: "Ashby Magna" }
  ],
  [
    "playground equipment, hartlepool, \xA385k",
    { title: "Playground equipment", pounds: 85e3, kind: "goods", place: "hartlepool" }
  ],
  [
    "Highways drainage works | \xA32.2m | 3 years | Shropshire",
    { title: "Highways drainage works", pounds: 22e5, term: [36], kind: "works", place: "Shropshire" }
  ],
  [
    "Meals on wheels / \xA3300k / 3 years / Oldham",
    { title: "Meals on wheels", pounds: 3e5, term: [36], place: "Oldham" }
  ],
  [
    "Stoke-on-Trent: sports pitch drainage, \xA3140,000, 5 months",
    { title: "Sports pitch drainage", pounds: 14e4, term: [5], kind: "works", place: "Stoke-on-Trent" }
  ],
  [
    "Patient transport, University Hospitals NHS Trust, \xA32.4m, 3 years",
    { title: "Patient transport", pounds: 24e5, term: [36], kind: "light-touch" }
  ],
  [
    "Laptops for Devon County Council, \xA3500k",
    { title: "Laptops", pounds: 5e5, kind: "goods", place: "Devon" }
  ],
  [
    "Mental health helpline covering Norfolk and Suffolk, \xA31m, 3 years",
    {
      title: "Mental health helpline",
      pounds: 1e6,
      term: [36],
      kind: "light-touch",
      place: "Norfolk and Suffolk"
    }
  ],
  [
    "School crossing patrols, Coventry & Solihull, \xA390k, 12 months",
    { title: "School crossing patrols", pounds: 9e4, term: [12], place: "Coventry & Solihull" }
  ],
  [
    "Kerbside recycling, place: Cheltenham, value: \xA34.4m, length: 8 years",
    { title: "Kerbside recycling", pounds: 44e5, term: [96], kind: "services", place: "Cheltenham" }
  ],
  [
    "Reception refurbishment at Crown House, \xA375k, 10 weeks, Reading",
    {
      title: "Reception refurbishment at Crown House",
      pounds: 75e3,
      term: [2],
      kind: "works",
      place: "Reading"
    }
  ],
  // titles with figures, places, separators and the words that also ask
  [
    "Drafting of planning policies, \xA335k, 6 months",
    { title: "Drafting of planning policies", pounds: 35e3, term: [6], kind: "services" }
  ],
  [
    "Review of parking charges, \xA328k, 4 months",
    { title: "Review of parking charges", pounds: 28e3, term: [4], kind: "services" }
  ],
  [
    "Preparation of a flood strategy, \xA370k, 9 months",
    { title: "Preparation of a flood strategy", pounds: 7e4, term: [9], kind: "services" }
  ],
  [
    "Design and build of 12 council homes, \xA32.9m, 15 months",
    { title: "Design and build of 12 council homes", pounds: 29e5, term: [15], kind: "works" }
  ],
  [
    "A38 junction improvements phase 2, \xA34m, 12 months",
    { title: "A38 junction improvements phase 2", pounds: 4e6, term: [12], kind: "works" }
  ],
  [
    "Supply of 40 electric vans, \xA31.3m, goods",
    { title: "Supply of 40 electric vans", pounds: 13e5, kind: "goods" }
  ],
  [
    "Lot 2 \u2013 Domestic gas servicing \u2013 \xA3600k a year \u2013 5 years",
    { title: "Lot 2 \u2013 Domestic gas servicing", pounds: 6e5, yearly: true, term: [60], kind: "services" }
  ],
  [
    "York Road flats: window replacement, \xA3510k, 8 months",
    { title: "York Road flats: window replacement", pounds: 51e4, term: [8], kind: "works" }
  ],
  [
    "Under-5s nursery places, \xA390k a year, 2 years",
    { title: "Under-5s nursery places", pounds: 9e4, yearly: true, term: [24] }
  ],
  [
    "Support for over 65s at home, \xA3200k, 2 years",
    { title: "Support for over 65s at home", pounds: 2e5, term: [24] }
  ],
  [
    "Build Back Better business advice, \xA3150k, 18 months",
    { title: "Build Back Better business advice", pounds: 15e4, term: [18], kind: "services" }
  ],
  [
    "Start Well family hubs evaluation, \xA380k, 2 years",
    { title: "Start Well family hubs evaluation", pounds: 8e4, term: [24], kind: "services" }
  ],
  ["24/7 emergency glazing, \xA360k, 3 years", { title: "24/7 emergency glazing", pounds: 6e4, term: [36] }],
  [
    "2027/28 highways resurfacing programme, \xA33.5m, 12 months",
    { title: "2027/28 highways resurfacing programme", pounds: 35e5, term: [12], kind: "works" }
  ],
  [
    "Vehicle parts (cars, vans and HGVs), \xA31m, 4 years",
    { title: "Vehicle parts (cars, vans and HGVs)", pounds: 1e6, term: [48], kind: "goods" }
  ],
  // how it is asked
  [
    "we\u2019re buying 300 office chairs, \xA345k, Swindon",
    { title: "300 office chairs", pounds: 45e3, kind: "goods", place: "Swindon" }
  ],
  [
    "We are procuring a new cleaning contract, \xA31.2m over 3 years from April 2027",
    { title: "Cleaning contract", pounds: 12e5, term: [36], start: "2027-04-01", kind: "services" }
  ],
  [
    "social value for street cleansing, \xA32m, 5 years",
    { title: "Street cleansing", pounds: 2e6, term: [60], kind: "services" }
  ],
  [
    "need clauses for sewer relining, \xA3700k, 1 year, Cardiff",
    { title: "Sewer relining", pounds: 7e5, term: [12], kind: "works", place: "Cardiff" }
  ],
  [
    "New contract: temporary accommodation cleaning, \xA360k pa, 2 years",
    { title: "Temporary accommodation cleaning", pounds: 6e4, yearly: true, term: [24] }
  ],
  [
    "draft: elderly day centre transport, \xA3240k, 3 years",
    { title: "Elderly day centre transport", pounds: 24e4, term: [36], kind: "services" }
  ],
  [
    "Title: Coroner\u2019s removals. Value: \xA390k. Term: 3 years.",
    { title: "Coroner\u2019s removals", pounds: 9e4, term: [36] }
  ],
  [
    "I need KPIs for a \xA33m school extension in Chester, 14 months, works",
    { title: "School extension", pounds: 3e6, term: [14], kind: "works", place: "Chester" }
  ],
  [
    "Hi, can you help me with a tender for asbestos removal please, worth about \xA3150k, 6 months in Bury",
    { title: "Asbestos removal", pounds: 15e4, term: [6], place: "Bury" }
  ],
  [
    "Please could you do the social value bits for our print framework (\xA3400k, 4 years)",
    { title: "Print framework", pounds: 4e5, term: [48], kind: "services" }
  ],
  [
    "looking to tender waste disposal, \xA38m, 10 years",
    { title: "Waste disposal", pounds: 8e6, term: [120], kind: "services" }
  ],
  [
    "I\u2019m running a procurement for body worn cameras, \xA3350k",
    { title: "Body worn cameras", pounds: 35e4, kind: "goods" }
  ],
  [
    "\xA32.4m school build, 18 months, Telford",
    { title: "School build", pounds: 24e5, term: [18], kind: "works", place: "Telford" }
  ],
  [
    "3 year contract for stationery worth \xA390k",
    { title: "Stationery", pounds: 9e4, term: [36], kind: "goods" }
  ],
  [
    "It\u2019s a services contract for tenancy support, \xA3500k, 2 years + 1",
    { title: "Tenancy support", pounds: 5e5, term: [24, 12], kind: "services" }
  ],
  ["Ground investigation, works, 3 months", { title: "Ground investigation", term: [3], kind: "works" }],
  ["ICT hardware - goods - \xA31.1m", { title: "ICT hardware", pounds: 11e5, kind: "goods" }],
  [
    "Arts grants programme, grant, \xA3200k, two years, Luton",
    { title: "Arts grants programme", pounds: 2e5, term: [24], kind: "grant", place: "Luton" }
  ],
  // lines and forwarded mails
  [
    "Winter maintenance\n\xA33m\n4 years + 1 + 1\nServices\nDurham",
    { title: "Winter maintenance", pounds: 3e6, term: [48, 12, 12], kind: "services", place: "Durham" }
  ],
  [
    "Title: Depot extension\nValue: \xA3950,000 ex VAT\nDuration: 10 months\nStart date: 1 June 2027\nLocation: Lincoln\nType: works",
    {
      title: "Depot extension",
      pounds: 95e4,
      vat: "without",
      term: [10],
      start: "2027-06-01",
      kind: "works",
      place: "Lincoln"
    }
  ],
  [
    "Hi\n\nPlease can you draft clauses for the below:\n\nMeter reading services, \xA3180k a year, 3 years\n\nThanks\nPriya",
    { title: "Meter reading services", pounds: 18e4, yearly: true, term: [36], kind: "services" }
  ],
  [
    "Fw: New procurement\nFrom: Sam Jones\nSent: 12 November 2026\nSubject: Hostel refurbishment\n\nContract value \xA3640k, 30 weeks, Norwich",
    { title: "Hostel refurbishment", pounds: 64e4, term: [7], kind: "works", place: "Norwich" }
  ],
  [
    "Subject: RE: ground source heat pumps\n\xA31.6m plus VAT\n9 months from May 2027\nExeter",
    {
      title: "Ground source heat pumps",
      pounds: 16e5,
      vat: "without",
      term: [9],
      start: "2027-05-01",
      place: "Exeter"
    }
  ],
  [
    "Contract: Kennelling of stray dogs\nBuyer: Thurrock Council\nBudget: \xA330k pa\nTerm: 3 years + 2",
    {
      title: "Kennelling of stray dogs",
      pounds: 3e4,
      yearly: true,
      term: [36, 24],
      kind: "services",
      place: "Thurrock"
    }
  ],
  // rates, options apart from the length, and words around the facts
  [
    "Pest control, 2 yr + 2 x 1 yr, \xA330,000/yr, Wirral",
    { title: "Pest control", pounds: 3e4, yearly: true, term: [24, 12, 12], place: "Wirral" }
  ],
  [
    "Provision of temporary accommodation, \xA32.5m/year, 2 years, London Borough of Enfield",
    {
      title: "Provision of temporary accommodation",
      pounds: 25e5,
      yearly: true,
      term: [24],
      place: "Enfield"
    }
  ],
  [
    "Services - Homecare - \xA320m pa - 4+2+2",
    { title: "Homecare", pounds: 2e7, yearly: true, term: [48, 24, 24], kind: "services" }
  ],
  [
    "Cleaning: 3 years at \xA3200k a year = \xA3600k total, Preston",
    { title: "Cleaning", pounds: 2e5, yearly: true, term: [36], place: "Preston" }
  ],
  [
    "\xA3100k-ish cleaning contract in Luton, 2 yrs",
    { title: "Cleaning contract", pounds: 1e5, term: [24], place: "Luton" }
  ],
  ["Vehicle telematics @ \xA312 per vehicle per month, 3 years", { title: "Vehicle telematics", term: [36] }],
  ["Library books: \xA350k x 3 years", { title: "Library books", term: [36], kind: "goods" }],
  [
    "Statutory advocacy services, \xA31.05m, three years from 1.4.2027 with two optional one year extensions, Bury",
    {
      title: "Statutory advocacy services",
      pounds: 105e4,
      term: [36, 12, 12],
      start: "2027-04-01",
      place: "Bury"
    }
  ],
  [
    "Home to school transport - value \xA36m per annum - contract period 1 September 2027 to 31 August 2031 - with option to extend for 24 months",
    {
      title: "Home to school transport",
      pounds: 6e6,
      yearly: true,
      term: [48, 24],
      start: "2027-09-01",
      kind: "services"
    }
  ],
  [
    "Help! I\u2019ve got a \xA3600k roofing job in Tamworth, 9 months, works. What clauses do I need?",
    { title: "Roofing job", pounds: 6e5, term: [9], kind: "works", place: "Tamworth" }
  ],
  [
    "Evaluation of our \xA34m levelling up programme, fee up to \xA360k, 10 months",
    { title: "Evaluation of our \xA34m levelling up programme", pounds: 6e4, term: [10], kind: "services" }
  ],
  [
    "Devon CC - highways consultancy - \xA34m",
    { title: "Highways consultancy", pounds: 4e6, kind: "services", place: "Devon" }
  ],
  [
    "school cleaning, 18 sites, \xA31.25m over 3 years, Stockport",
    { title: "School cleaning", pounds: 125e4, term: [36], kind: "services", place: "Stockport" }
  ],
  [
    "\xA32m cleaning tender, 3 years, Hull - can you draft clauses?",
    { title: "Cleaning tender", pounds: 2e6, term: [36], kind: "services", place: "Hull" }
  ],
  [
    "Grass cutting, Hanley Green, \xA390k",
    { title: "Grass cutting", pounds: 9e4, kind: "services", place: "Hanley Green" }
  ]
];

// ../../../tmp/rq.ts
var pack = loadPack("/work/wt/requests/src/charter/pack");
var n = {};
for (const [text2, s] of REQUESTS_WRITTEN) {
  const { answers: a } = readRequest(pack, text2, "2026-11-22");
  const got = { title: a.title, pounds: a.value && a.value.pence / 100, yearly: a.value?.per === "year" || void 0, vat: a.value?.basis, term: a.term && [a.term.months, ...a.term.extensions].join("+"), start: a.start, kind: a.kind, place: a.place };
  const want = { ...s, term: s.term?.join("+") };
  const bad = [];
  const chk = (k, ok, d) => {
    n[k] ??= [0, 0];
    n[k][1]++;
    if (ok) n[k][0]++;
    else bad.push(d);
  };
  chk("isRequest", isRequest(text2), "NOT A REQUEST");
  for (const k of ["title", "pounds", "yearly", "vat", "term", "start", "kind", "place"]) {
    if (k === "kind" && want.kind === void 0) continue;
    chk(k, got[k] === want[k], `${k}: ${JSON.stringify(got[k])} \u2260 ${JSON.stringify(want[k])}`);
  }
  if (bad.length && process.argv.includes("-v")) console.log(JSON.stringify(text2).slice(0, 150) + "\n     " + bad.join("\n     "));
}
console.log(n);
