import { calendarDay, lastDayOf, type CalendarDate, type Clock, type Year } from '@imd/kernel';
import { notFoundIn, Records } from '@imd/mongo';
import { BudgetYearPath, CLOCK, Operation, ShownAnswer, shows } from '@imd/service';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { YearRoomAnswer, yearRoomAnswer } from '../answers/room.answer';
import type { YearBook, YearBooks } from '../domain/year-books';
import { budgetYears } from '../persistence/budget-year.schema';
import { laterYears } from '../persistence/later-year.schema';
import { RoomQuery } from './show-room.query';

@Controller('v1/budgets/:year/room')
export class ShowRoomController {
  constructor(
    private readonly records: Records,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    id: 'showRoom',
    summary: 'Show what each purpose may still commit and pay, and why not more',
    description: 'What a refusal knows can be asked here before.',
    scope: 'budgets:read',
    answers: shows(YearRoomAnswer),
    refusals: [notFoundIn(budgetYears)],
  })
  async get(@Param() { year }: BudgetYearPath, @Query() { on }: RoomQuery) {
    const [open, later] = await Promise.all([this.records.all(budgetYears), this.records.all(laterYears)]);
    const budgetYear = open.find((other) => other.year === year);
    if (!budgetYear) throw notFoundIn(budgetYears)(String(year));
    const books: YearBooks = new Map<Year, YearBook>([
      ...later.map((guard) => [guard.year, { open: null, later: guard }] as const),
      ...open.map((other) => [other.year, { open: other, later: null }] as const),
    ]);
    return new ShownAnswer(yearRoomAnswer(budgetYear, books, on ?? this.bookingDay(year)));
  }

  private bookingDay(year: Year): CalendarDate {
    const today = calendarDay(this.clock.now());
    return today < lastDayOf(year) ? today : lastDayOf(year);
  }
}
