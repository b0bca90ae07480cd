# quotes: which rows there are: cues, hedges behind them, words that are names, what nobody says.
bats_require_minimum_version 1.5.0
load quotes

@test "a hedge behind the cue opens what is said" {
    check <<'END'
Police said at least 20 goats were lost.
  1 indirect {Police} [said] at least 20 goats were lost
The firm said between 20 and 30 ships would sail.
  1 indirect {The firm} [said] between 20 and 30 ships would sail
Police said of the 12 men, five had been armed.
  1 indirect {Police} [said] of the 12 men, five had been armed
The council told residents as many as 40 homes were empty.
  1 indirect {The council} [told] as many as 40 homes were empty
The doctor told the inquest nearly half of the beds were empty.
  1 indirect {The doctor} [told] nearly half of the beds were empty
He said almost nobody came.
  1 indirect {He} [said] almost nobody came
He said hardly a day passed without rain.
  1 indirect {He} [said] hardly a day passed without rain
The mayor said on Monday more than a dozen boats were lost.
  1 indirect {The mayor} [said] more than a dozen boats were lost
The union said for three years nobody had been paid.
  1 indirect {The union} [said] for three years nobody had been paid
He said on average two boats sink each year.
  1 indirect {He} [said] on average two boats sink each year
He said by 2030 the yard would close.
  1 indirect {He} [said] by 2030 the yard would close
The witness said about three times that he was ill.
  1 indirect {The witness} [said] he was ill
He said without a pause that the yard would close.
  1 indirect {He} [said] the yard would close
END
}

@test "a time behind the cue may be what is spoken of" {
    check <<'END'
Officials said Monday was the coldest day.
  1 indirect {Officials} [said] Monday was the coldest day
Officials said now is the time to sail.
  1 indirect {Officials} [said] now is the time to sail
Officials said Monday the lake was frozen.
  1 indirect {Officials} [said] the lake was frozen
END
}

@test "small words that are names" {
    check <<'END'
The US said the talks had failed.
  1 indirect {The US} [said] the talks had failed
The outbreak is over, according to the WHO.
  1 indirect {the WHO} [according to] The outbreak is over
The IT department said the server was down.
  1 indirect {The IT department} [said] the server was down
PM Ada Tarrant said the road was shut.
  1 indirect {PM Ada Tarrant} [said] the road was shut
Nora May met the crew. May also warned that the pier was weak.
  1 indirect {May} [also warned] the pier was weak
Will Prag is a cook. "It is hot," Will says.
  1 direct {Will} [says] It is hot
The boats were late, Per Moen said on Tuesday.
  1 indirect {Per Moen} [said] The boats were late
He told us that it was late.
  1 indirect {He} [told] it was late
THE MAYOR TOLD US THAT IT WAS LATE.
  1 indirect {THE MAYOR} [TOLD] IT WAS LATE
May have been late, he said.
  1 indirect {he} [said] May have been late
END
}
