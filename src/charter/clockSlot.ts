/** The slot of a clock: "delivery-plan" is {daysDeliveryPlan}. */
export function clockSlot(id: string): string {
  return `days${id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}
