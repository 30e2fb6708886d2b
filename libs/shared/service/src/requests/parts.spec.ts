import { IsOptional } from 'class-validator';
import { type InputInvalid, inputPipe } from '../http/input-problem';
import { Part, Parts } from './parts';
import { IsCode } from './rules';

class RoomRequest {
  @IsCode()
  code: string;
}

class HouseRequest {
  @IsOptional()
  @Part(() => RoomRequest)
  hall?: RoomRequest | null;

  @Parts(() => RoomRequest, { atLeast: 1, atMost: 2 })
  rooms: RoomRequest[];
}

/** The type check of the repository holds these: it fails once a line below compiles. */
export class MistypedRequest {
  // @ts-expect-error a text is no room
  @Part(() => RoomRequest)
  hall: string;

  // @ts-expect-error one room is no list of rooms
  @Parts(() => RoomRequest, { atMost: 2 })
  rooms: RoomRequest;
}

const room = { code: 'kitchen' };

async function refused(body: object): Promise<string[]> {
  const checked: Promise<unknown> = inputPipe().transform(body, { type: 'body', metatype: HouseRequest });
  return checked.then(
    () => [],
    (error: unknown) => (error as InputInvalid).errors.map(({ pointer, rule }) => `${rule} ${pointer}`),
  );
}

describe('a part of a request', () => {
  it.each([[room], [null], [undefined]])('can be %j', async (hall) =>
    expect(await refused({ hall, rooms: [room] })).toEqual([]),
  );

  it.each([[[room]], [[]], ['kitchen'], [1]])('is an object, not %j', async (hall) =>
    expect(await refused({ hall, rooms: [room] })).toContain('is-object /hall'),
  );

  it('has rules of its own', async () =>
    expect(await refused({ hall: { code: 'A', more: 1 }, rooms: [room] })).toEqual([
      'unknown-field /hall/more',
      'is-code /hall/code',
    ]));

  it('is an object of its class to those who read it', async () => {
    const read = (await inputPipe().transform(
      { hall: room, rooms: [room] },
      { type: 'body', metatype: HouseRequest },
    )) as HouseRequest;
    expect([read.hall, ...read.rooms].every((each) => each instanceof RoomRequest)).toBe(true);
  });
});

describe('a list of parts', () => {
  it.each([[[room]], [[room, room]]])('can be %j', async (rooms) => expect(await refused({ rooms })).toEqual([]));

  it.each<[unknown, string[]]>([
    [[], ['array-min-size /rooms']],
    [[room, room, room], ['array-max-size /rooms']],
    [undefined, ['is-array /rooms']],
    [room, ['is-array /rooms']],
    [[{ code: 'A' }], ['is-code /rooms/0/code']],
    [
      [room, { more: 1 }],
      ['unknown-field /rooms/1/more', 'is-code /rooms/1/code'],
    ],
  ])('cannot be %j', async (rooms, at) => expect(await refused({ rooms })).toEqual(expect.arrayContaining(at)));
});
