import type { Kind } from '../../src/charter/schema/vocabulary';

/** A contract as an officer would title it, and what it should be read as. */
export interface TitleRow {
  readonly title: string;
  /** Kinds of which any is a fair reading; none: the title does not say, and the officer is asked. */
  readonly kinds: readonly Kind[];
  /** Natures, one of each group (“a/b”). */
  readonly natures: readonly string[];
  /** Natures that it must not be read as. */
  readonly never: readonly string[];
}

/** Title, kinds, natures, and natures never: as in `TitleRow`, parted by “|” and spaces. */
const ROWS = `
Telephone and video interpreting for tribunals|services|interpreting|marketing professional
Face to face interpreting and British Sign Language|services|interpreting|marketing training
Written translation of council documents|services|interpreting|marketing printing
Remote video interpreting for maternity wards|services|interpreting|marketing
Coroner's mortuary and post-mortem services|services|funerals/sensitive/health|culture social-care
Conveyance of the deceased for the coroner|services|funerals|transport-of-pupils
Stray dog collection and kennelling|services|animals|waste social-care
Home to school transport by taxi and minibus|services|transport-of-pupils/taxis|training
Passenger assistants on school routes|services|transport-of-pupils/assistants|training
Legal services panel|services|professional
Legal costs drafting|services|professional|design building
Conveyancing for right to buy sales|services|professional
Parking enforcement and notice processing|services|enforcement
Pay and display machines maintenance|services|maintenance|enforcement
Telecare monitoring and response|services|contact-centres|surveys
Telecare equipment|goods|electronics/supplies/equipment/medical|contact-centres
Library books and audio books|goods|supplies/standard-goods|culture
Library management system|services|ict/subscriptions/hosting|culture
Weighbridge maintenance and calibration|services|maintenance/skilled-trades|structures culture
Printing of ballot papers and poll cards|services|printing
Election count venue hire|services|hire|culture events
Insurance broking and risk advice|services|insurance/professional|business-support
Motor fleet insurance|services|insurance|vehicles
Enforcement agents for council tax and business rates|services|enforcement|business-support professional
Sexual health services|light-touch|health
Contraception in GP practices|light-touch|health
Operation of leisure centres and swimming pools|services|leisure-centres
Swimming lessons for primary schools|services|taught-activities/culture|building
Drone survey of highway structures|services|surveys|structures highways
Drone purchase for search and rescue|goods|electronics/vessels/supplies/equipment|surveys
Occupational health and employee assistance|services|staff-health|social-care
Lease of electric vans|goods|leased-vehicles/leasing/vehicles
Lease of refuse collection vehicles|goods|leased-vehicles/leasing/vehicles|waste
Street lighting LED replacement|works|lighting
Street lighting maintenance and electrical testing|services|lighting/maintenance|laboratories surveys
Playground inspection|services|surveys/play/maintenance|building
Playground equipment supply and installation|works/goods/services|play
Wet pour safety surfacing at two play areas|works|play|highways
Archaeological evaluation and watching brief|services|archaeology/surveys
Cremator maintenance|services|maintenance
Cremator replacement and mercury abatement|works|building/taken-out/skilled-trades
Payroll bureau service|services|case-work
Independent fostering placements|light-touch|fostering
Foster carer training|light-touch/services|training
School meals|services|catering|training
School cleaning|services|cleaning|training
School catering equipment|goods|equipment/supplies/electronics|training
School uniform grants|grant||training
School photography|services|art/soloists/marketing|training
Water hygiene and legionella monitoring|services|maintenance/skilled-trades/surveys
Water coolers rental|services|hire/equipment/managed-equipment|surveys
Locum doctors|services|staffing/registered-work|social-care
Temporary agency staff|services|staffing
Supply teachers|services|staffing
Tree works and emergency call out|services|tree-care
Tree planting for urban streets|works/goods/services|planting|highways
Lift maintenance|services|maintenance/skilled-trades/building-upkeep
Passenger lift replacement at three tower blocks|works|skilled-trades/stands-already/taken-out/building|carrying transport
Stairlift supply and fitting|goods|maintenance
Fire alarm and emergency lighting servicing|services|maintenance/security-systems/building-upkeep|events
Fire risk assessments of housing blocks|services|surveys|housing-repairs
Fire doors in sheltered housing|works|building/taken-out/stands-already|supported-living accommodation
Breathing apparatus for firefighters|goods|equipment/supplies/electronics|staffing training
Fire engines|goods|vehicles
Fire fighter training in hot conditions|services/light-touch|training
Police uniform|goods|textiles
Police custody health care|light-touch|health sensitive
Forensic medical examinations|light-touch/services|health/surveys
Body worn cameras|goods|recorders/electronics
Vehicle recovery and storage|services|transport/call-outs|records
Custody cell cleaning|services|cleaning
Police station refurbishment|works|building/taken-out|security
Student counselling|services/light-touch|advice/health
University halls of residence construction|works|building|accommodation
Teaching laboratory building|works|building|laboratories training
Laboratory gases|goods|gases|laboratories
Laboratory consumables|goods|supplies/medical/equipment|laboratories
Mass spectrometer|goods|equipment/electronics/supplies/medical
Research vessel refit|works|vessels/taken-out|professional
Student accommodation laundry machines|goods|equipment/electronics/supplies|accommodation laundry
Journal subscriptions|services|subscriptions
Graduation ceremony photography and gowns|services|art/soloists/marketing/textiles/hire
Hospital linen and laundry|services|laundry
Sterilisation of surgical instruments|services|sterile-services|culture
Patient transport|services/light-touch|transport-of-pupils/transport
Hospital patient catering|services|catering
MRI scanner|goods|medical/equipment/electronics
Pathology laboratory information system|services|ict
Community dental services|light-touch|health
Dressings and wound care products|goods|medical/supplies|social-care
Clinical waste collection|services|waste
Community equipment store|services|equipment-store
Medical records scanning and storage|services|records|surveys
Supported employment for people with learning disabilities||employment
Extra care housing support|light-touch|home-care/supported-living/social-care|housing-repairs
Home care|light-touch|home-care
Short breaks for disabled children|light-touch|social-care/youth/supported-living
Domestic abuse refuge|light-touch|refuge
Advocacy for people detained under the Mental Health Act|light-touch|advice|professional
Drug and alcohol treatment|light-touch|health/social-care|surveys
Meals on wheels|services|catering/home-delivery|vehicles
Carers' information and breaks|light-touch|social-care/advice
Deaf awareness training for front line staff|light-touch/services|training
School improvement advisers|services|professional/training|building
Educational psychologists|services/light-touch|registered-work/health
Music tuition in schools|light-touch/services|taught-activities/training
Nursery provision at a children's centre|light-touch|nurseries
Alternative provision for excluded pupils|light-touch/services|training
Refuse and recycling collection|services|waste
Household waste recycling centres operation|services|recycling-centres
Food waste caddies|goods|bins|food
Wheeled bins|goods|bins
Garden waste composting|services|waste/waste-plants|grounds
Road salt|goods|salt|highways
Asphalt supply|goods|bulk-materials
Carriageway resurfacing programme|works|civil-engineering/highways
Traffic signals maintenance|services|maintenance/highways/lighting/skilled-trades
Traffic management for events|services|road-marking|culture
Temporary traffic counts|services|surveys|staffing
Bridge inspections|services|surveys
Bridge bearing replacement|works|strengthening
Flood alleviation channel design|services|design/professional
Coastal defence rock armour|works|civil-engineering/structures
Cycle hire scheme|services|carrying/hire
E-scooter trial|services|carrying
Bus shelter cleaning and advertising concession|services|cleaning concession/cleaning
Grass cutting of verges|services|grounds
Bowling green maintenance|services|grounds/maintenance
Allotment fencing|works|building-materials|security
Village hall roof repairs|works|taken-out/stands-already/building|culture
Parish office cleaning|services|cleaning
Christmas lights installation and storage|services|festive-lights|records events
Churchyard mowing|services|grounds|funerals
Polling booths|goods|supplies/equipment/standard-goods
Election vote counting software|services|ict/subscriptions
Office furniture|goods|standard-goods/supplies
Laptops and docking stations|goods|electronics
Managed print service|services|managed-equipment|marketing
Microsoft licences|services|subscriptions/ict
Cyber security operations centre|services|ict|security
Website accessibility audit|services|professional/ict
Data centre hosting|services|hosting
Contact centre telephony platform|services|ict
Mobile phones and airtime|services/goods|electronics/ict/subscriptions
Network cabling in council offices|works/goods/services|cabling
School IT support for eleven academies|services|ict|training
Audio visual equipment for lecture theatres|goods|electronics/equipment|culture
Video conferencing equipment|goods|electronics/equipment|marketing interpreting
Video production for a tourism campaign|services|marketing
CCTV monitoring|services|security/contact-centres/recorders|surveys
Security guarding and key holding|services|security
Cash collection and banking|services|professional/transport/security|waste
Electricity supply|goods|energy
Solar panels on schools|works|solar|training
Heat network operation|services|energy/maintenance
Gas boiler servicing in council homes|services|housing-repairs/building-upkeep
Kitchen and bathroom replacement in tenanted homes|works|taken-out/housing-repairs
Empty homes repairs|works/services|housing-repairs
Damp and mould surveys|services|surveys
Estate agents for shared ownership sales|services|professional
Tenant satisfaction survey|services|surveys/professional
Choice based lettings software|services|ict/subscriptions
Pest control|services|pests
Window cleaning|services|cleaning
Swimming pool refurbishment|works|taken-out/building
Theatre seating|goods|standard-goods/supplies|culture health
Pantomime production|services|culture/events/art
Museum display cases|goods|standard-goods/supplies/equipment|culture
Museum conservation of paintings||conservation|coating
Public art for a town square|services|art|civil-engineering
Oral history project||culture/group-activities|professional
Warm homes advice for residents in fuel poverty||advice/users-at-risk|fuel
Village hall improvement grant|grant|building/taken-out
Youth club sessions||youth
Community transport minibus scheme||carrying-people
Rural business growth grants|grant|business-support
Food bank support||surplus-food/advice/users-at-risk
External audit|services|professional
Actuarial services for the pension fund|services|professional
Pension administration|services|case-work
Executive search|services|professional
Evaluation of a family hubs programme|services|professional|social-care nurseries
Polling and opinion research|services|professional
Debt advice|light-touch|advice|professional
Immigration removal escorting|services|sensitive/security
Court building maintenance|services|maintenance/facilities/building-upkeep
Probation community payback placements|light-touch/services|sensitive/employment/social-care
Prison education|light-touch/services|training
Tribunal hearing transcription|services|interpreting/self-employed/soloists
Ordnance Survey mapping data|services|subscriptions/ict|structures
Guide dog harnesses|goods|supplies/textiles/equipment|animals
Animal feed|goods|supplies/food/bulk-materials/plants|animals
Veterinary services for police dogs|services|animals
Horticultural plants and bulbs|goods|plants
Diesel and gas oil|goods|fuel|gas-supply
Tyres and puncture repair|goods|supplies/vehicles/equipment/come-back
Vehicle workshop parts|goods|supplies/equipment/vehicles
Fleet maintenance for refuse vehicles|services|maintenance/skilled-trades|waste
Taxi licensing medicals|services|professional/health|taxis
Funeral services for people without family|services|funerals|social-care
Cemetery headstone safety testing|services|surveys/maintenance/funerals|laboratories
Demolition of a former school|works|demolition|training
Asbestos removal from garages|works|asbestos-work
Sheltered housing alarm replacement|works/goods/services|security-systems/electronics/building-upkeep|accommodation
Design and build of a primary school|works|building|training
Modular classrooms hire|goods/services|hire|training
Courier services|services|transport/carrying
Removals and storage for office moves|services|transport
Translation earphones|goods|electronics/equipment/supplies|interpreting
Speech and language therapy|light-touch|health/registered-work|interpreting
Mystery shopping|services|professional/surveys
Translation of research papers|services|interpreting|professional
Video relay interpreting for contact centre staff|services|interpreting|marketing contact-centres
Easy Read and audio description of public notices|services|interpreting/marketing/printing
Library shelving|goods|standard-goods|culture
School minibus lease|goods|leasing/leased-vehicles/vehicles|training
Museum security guarding|services|security|culture
Prison laundry equipment maintenance|services|maintenance/skilled-trades
Housing repairs scheduling software|services|ict|housing-repairs
Care records system|services|ict|social-care records
Legal case management system|services|ict|professional
Catering staff uniforms|goods|textiles|catering
Police dog food|goods|food|animals
Fire station cleaning|services|cleaning
Ambulance cleaning and make ready|services|cleaning
Highway tree survey|services|surveys
Bridge design services|services|design/professional
Design of a new footbridge|services|design/professional
Construction of a footbridge|works|civil-engineering/structures/building
Training centre refurbishment|works|building/taken-out|training
Music centre roof|works|building|culture
Swimming pool chemicals|goods|chemicals|culture
Leisure centre management system|services|ict
Parking machines|goods|electronics/equipment/supplies|enforcement
Parking permits software|services|ict|enforcement
Recycling bags|goods|bins
Marketing of vacant shops|services|marketing/professional
Research library journals|services|subscriptions|professional culture
Community mental health support|light-touch|health/social-care
Probation hostel cleaning|services|cleaning
Independent chair of a child safeguarding review|services|professional
Bailiff services|services|enforcement
Cemetery mapping software|services|ict|surveys
Public toilet cleaning|services|cleaning
Gully emptying|services|highways
Salt barn|works|building|salt
School crossing patrol coats|goods|textiles|security
Vehicle washing|services|cleaning
Wheelchair repair service|services|equipment-store/maintenance
Court interpreters|services|interpreting
Film archive digitisation|services|ict/records|marketing culture
Radio advertising|services|marketing|electronics
Radio network maintenance|services|maintenance/skilled-trades/ict
Energy brokerage|services|professional/energy
Boiler replacement in three schools|works|building/taken-out/stands-already|training
Supply of gritters|goods|vehicles|highways
Legal library subscription|services|subscriptions|culture
Student travel survey|services|surveys|training transport
Bus service tickets app|services|ict|carrying
Railway bridge painting|works|coating
Nursery furniture|goods|standard-goods|nurseries
Festival portable toilets|services|hire/events
Landfill gas engine servicing|services|maintenance/skilled-trades|surveys
Hospital courier and specimen transport between laboratories and surgeries|services|transport|laboratories
Courier between laboratories|services|transport|laboratories
Specimen collection between surgeries and laboratories|services|transport|laboratories waste
Collection of samples from surgeries to laboratories|services|transport|laboratories waste
Cleaning of laboratories|services|cleaning|laboratories
Food and water testing laboratory|services|laboratories|transport
Peatland restoration volunteering and footpath repair||planting volunteers|building taken-out
Bog restoration and hill path volunteers||planting volunteers|building taken-out
Restoration of the upland bogs||planting|building taken-out
Heathland restoration||planting/grounds|building taken-out
Restore the moor||planting|building taken-out
Meadow and hedgerow restoration||planting|building
Meadow Primary School restoration|works|building|
Restoration of a church and its meadow|works|taken-out|
Volunteer ranger programme||volunteers|building
Festive lighting display|services|festive-lights|events lighting
Hire, installation and removal of Christmas lights|services|festive-lights|events
`;

export const titleRows: readonly TitleRow[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [title = '', kinds = '', natures = '', never = ''] = line.split('|');
    return {
      title,
      kinds: kinds.split('/').filter(Boolean) as readonly Kind[],
      natures: natures.split(' ').filter(Boolean),
      never: never.split(' ').filter(Boolean),
    };
  });
