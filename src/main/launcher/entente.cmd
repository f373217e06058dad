@echo off
rem Starts Entente with the first Java of version 25 or newer that it finds: JAVA_HOME, the PATH, the
rem usual folders. ENTENTE_OPTS holds further options for the JVM, such as -Xmx4g.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "FOUND="
for %%I in ("%~dp0..") do set "ENTENTE_HOME=%%~fI"

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for /f "delims=" %%J in ('where java 2^>nul') do if not defined FOUND call :tryjava "%%~fJ"
if not defined FOUND call :each "%ProgramFiles%\Eclipse Adoptium"
if not defined FOUND call :each "%ProgramFiles%\Java"
if not defined FOUND call :each "%ProgramFiles%\Microsoft"
if not defined FOUND call :each "%ProgramFiles%\Zulu"
if not defined FOUND call :each "%ProgramFiles%\BellSoft"
if not defined FOUND call :each "%ProgramFiles%\Amazon Corretto"
if not defined FOUND call :each "%ProgramFiles%\OpenJDK"
if not defined FOUND call :each "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
if not defined FOUND call :each "%USERPROFILE%\.jdks"
if not defined FOUND call :each "%USERPROFILE%\scoop\apps"

if not defined FOUND (
  echo entente: Entente needs Java %NEEDED% or newer and found none. Install one, for example from https://adoptium.net, or set JAVA_HOME to it. 1>&2
  exit /b 1
)

"%FOUND%\bin\java.exe" "@%ENTENTE_HOME%\lib\jvm.options" %ENTENTE_OPTS% "--module-path=%ENTENTE_HOME%\lib\javafx" -classpath "%ENTENTE_HOME%\lib\*" org.entente.Entente %*
exit /b %ERRORLEVEL%

rem Tries each folder below %1, newest name first.
:each
if not exist "%~1\" exit /b 0
for /f "delims=" %%D in ('dir /b /ad /o-n "%~1" 2^>nul') do (
  if not defined FOUND call :try "%~1\%%D"
  if not defined FOUND call :try "%~1\%%D\current"
)
exit /b 0

rem Tries the folder that holds bin\java.exe, given that file.
:tryjava
for %%I in ("%~dp1..") do call :try "%%~fI"
exit /b 0

rem Takes the folder %1 if it holds a Java that is new enough.
:try
if not exist "%~1\bin\java.exe" exit /b 0
set "MAJOR="
for /f "tokens=3" %%V in ('""%~1\bin\java.exe" -version 2^>^&1 ^| findstr /i /c:" version ""'') do (
  for /f "tokens=1 delims=.-+" %%M in ("%%~V") do if not defined MAJOR set "MAJOR=%%M"
)
if not defined MAJOR exit /b 0
if %MAJOR% GEQ %NEEDED% set "FOUND=%~1"
exit /b 0
