import { dateOf, dayOf, type CalendarName, type Day } from "../../chronicle/days";
import type { Payment } from "./payments";

/** What is due in a year: surely, and at most if everything that dates leave open is counted. */
export interface Sum {
  readonly sure: number;
  readonly most: number;
  /** Whether something is due besides of which nobody gives a number. */
  readonly hasMore: boolean;
}

/** A payment as it stands in one year. */
export interface Due {
  readonly payment: Payment;
  /** Whether it surely stood on some day of the year. */
  readonly isSure: boolean;
  /** Whether a later payment between the same two took its place within the year, so that it is not counted. */
  readonly isReplaced: boolean;
}

export interface PaymentYear {
  readonly year: number;
  readonly first: Day;
  /** The last day. */
  readonly last: Day;
  readonly due: readonly Due[];
}

/** The years from one day to another, and what is due in each. */
export function paymentYears(payments: readonly Payment[], first: Day, last: Day, calendar: CalendarName): PaymentYear[] {
  const years: PaymentYear[] = [];
  for (let year = dateOf(first, calendar).year; year <= dateOf(last, calendar).year; year++) {
    const days = { first: dayOf({ year, month: 1, day: 1 }, calendar), last: dayOf({ year, month: 12, day: 31 }, calendar) };
    years.push({ year, ...days, due: dueBetween(payments, days.first, days.last) });
  }
  return years;
}

function dueBetween(payments: readonly Payment[], first: Day, last: Day): Due[] {
  const standing = payments.filter((payment) => mayStand(payment, first, last)).map((payment) => ({ payment, isSure: surelyStands(payment, first, last) }));
  return standing.map((one, at) => ({
    ...one,
    isReplaced: standing.some((later, place) => place > at && later.isSure && isLike(one.payment, later.payment)),
  }));
}

/** The sum of one kind of goods on one side. */
export function sumOf({ due }: PaymentYear, unit: string, isIn: boolean): Sum {
  const counted = due.filter(({ payment, isReplaced }) => payment.unit === unit && payment.isIn === isIn && !isReplaced);
  let [sure, most] = [0, 0];
  for (const other of new Set(counted.map(({ payment }) => payment.other))) {
    const between = counted.filter(({ payment }) => payment.other === other);
    const certain = between.findLast(({ isSure }) => isSure)?.payment.amount ?? 0;
    sure += certain;
    most += Math.max(certain, ...between.map(({ payment }) => payment.amount ?? 0));
  }
  return { sure, most, hasMore: counted.some(({ payment }) => payment.amount === null) };
}

/** A stretch of years in which the sums of one kind of goods do not change. */
export interface Run {
  readonly from: Day;
  /** The first day after it. */
  readonly to: Day;
  readonly paid: Sum;
  readonly received: Sum;
}

/** What is paid and received of one kind of goods, year by year, in stretches that are the same. */
export function runsOf(years: readonly PaymentYear[], unit: string): Run[] {
  const runs: Run[] = [];
  for (const year of years) {
    const [paid, received] = [sumOf(year, unit, false), sumOf(year, unit, true)];
    const before = runs.at(-1);
    if (before && isSame(before.paid, paid) && isSame(before.received, received)) runs[runs.length - 1] = { ...before, to: year.last + 1 };
    else runs.push({ from: year.first, to: year.last + 1, paid, received });
  }
  return runs;
}

const isSame = (one: Sum, other: Sum): boolean => one.sure === other.sure && one.most === other.most && one.hasMore === other.hasMore;

const isLike = (one: Payment, other: Payment): boolean => one.other === other.other && one.isIn === other.isIn && one.unit === other.unit;

const mayStand = ({ standing }: Payment, first: Day, last: Day): boolean =>
  Math.min(standing.began[0], standing.from) <= last && Math.max(standing.ended[1], standing.to) > first;

function surelyStands({ standing }: Payment, first: Day, last: Day): boolean {
  const from = Number.isFinite(standing.from) ? Math.max(standing.began[1], standing.from) : standing.from;
  const to = Number.isFinite(standing.to) ? Math.min(standing.ended[0], standing.to) : standing.to;
  return from <= last && to > first && from < to;
}

/** A sum in words, with its unit as the record has it: "250,000 bolts of silk", "perhaps 30,000 dinars of gold", "silk". */
export function sumInWords({ sure, most, hasMore }: Sum, unit: string): string {
  const number = (amount: number): string => amount.toLocaleString("en");
  if (most === 0) return hasMore ? `${unit} (no number is given)` : "";
  const range = sure === most ? number(sure) : sure === 0 ? `perhaps ${number(most)}` : `${number(sure)}, perhaps ${number(most)}`;
  return `${range} ${unit}${hasMore ? " and more" : ""}`;
}
