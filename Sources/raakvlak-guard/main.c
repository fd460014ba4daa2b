// raakvlak-guard PROGRAM ARGUMENTS: runs a program as raakvlak runs it, with all that the program starts
// itself, and leaves none of them behind: not when the program ends, and not when raakvlak does, be it by
// `kill -9`.
//
// The program's output goes to a pipe that raakvlak reads. When nobody can read it any more, raakvlak has
// ended: the system says so at once, whenever that was. Nothing else needs to be told or noted, so that no
// moment is too early or too late. In C, for it starts in half a millisecond, and Swift's runtime in three.

#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static const int ours[] = {SIGHUP, SIGINT, SIGTERM};

static void set_ours(void (*answer)(int)) {
  for (size_t place = 0; place < sizeof ours / sizeof *ours; place++) signal(ours[place], answer);
}

// Only so that the system wakes us when the program ends.
static void wake(int number) { (void)number; }

// The program itself, in the group that its guard began.
static void become(char **words, pid_t guard, const sigset_t *former) {
  set_ours(SIG_DFL);
  signal(SIGCHLD, SIG_DFL);
  sigprocmask(SIG_SETMASK, former, NULL);
  // Should somebody kill the guard, which may have happened already.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != guard) _exit(127);
  execv(words[0], words);
  fprintf(stderr, "%s: %s\n", words[0], strerror(errno));
  _exit(127);
}

// Ends as the program ended: whoever started us asks how that was.
static void end_as(int status) {
  if (!WIFSIGNALED(status)) _exit(WEXITSTATUS(status));
  struct rlimit no_dump = {0, 0};
  setrlimit(RLIMIT_CORE, &no_dump);
  signal(WTERMSIG(status), SIG_DFL);
  raise(WTERMSIG(status));
  _exit(128 + WTERMSIG(status));
}

int main(int count, char **words) {
  if (count < 2) {
    fputs("raakvlak-guard belongs to raakvlak. Use: raakvlak build\n", stderr);
    return 2;
  }
  pid_t self = getpid();
  setpgid(0, 0);
  // Who asks the group to stop means the program; what is left of it then is ours to end.
  set_ours(SIG_IGN);
  signal(SIGCHLD, wake);
  sigset_t child_ends, former;
  sigemptyset(&child_ends);
  sigaddset(&child_ends, SIGCHLD);
  sigprocmask(SIG_BLOCK, &child_ends, &former);

  pid_t program = fork();
  if (program < 0) {
    perror("raakvlak-guard");
    return 127;
  }
  if (program == 0) become(words + 1, self, &former);
  // Who writes to a program that does not read must hear of it.
  close(STDIN_FILENO);
  close(STDERR_FILENO);

  siginfo_t ended;
  do {
    struct pollfd reader = {.fd = STDOUT_FILENO};
    if (ppoll(&reader, 1, NULL, &former) > 0) kill(0, SIGKILL);
    ended.si_pid = 0;
    waitid(P_PID, program, &ended, WEXITED | WNOHANG | WNOWAIT);
  } while (ended.si_pid == 0);

  // What the program started goes with it, and we stay to tell how it ended. The group's number is ours, and
  // so no other's. Where raakvlak's own group cannot be joined, as from within some containers, we are still
  // in ours and end nobody.
  setpgid(0, getpgid(getppid()));
  if (getpgrp() != self) kill(-self, SIGKILL);
  int status = 0;
  waitpid(program, &status, 0);
  end_as(status);
}
