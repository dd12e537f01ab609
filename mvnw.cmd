@echo off
rem Runs Maven: the installed one when it is recent enough, else a fixed release from Apache's own archive.
rem Usage: mvnw.cmd <what you would give to mvn>
setlocal EnableExtensions DisableDelayedExpansion

set "MINIMUM=3008006"
set "VERSION=3.9.11"
set "SHA512=03e2d65d4483a3396980629f260e25cac0d8b6f7f2791e4dc20bc83f9514db8d0f05b0479e699a5f34679250c49c8e52e961262ded468a20de0be254d8207076"
set "URL=https://archive.apache.org/dist/maven/maven-3/%VERSION%/binaries/apache-maven-%VERSION%-bin.zip"
set "DISTS=%USERPROFILE%\.m2\wrapper\dists"
if defined MAVEN_USER_HOME set "DISTS=%MAVEN_USER_HOME%\wrapper\dists"

if defined JAVA_HOME (
    if not exist "%JAVA_HOME%\bin\javac.exe" (
        echo mvnw: JAVA_HOME is %JAVA_HOME%, where there is no JDK ^(no bin\javac.exe^). Set it to a JDK 17 or later. 1>&2
        exit /b 1
    )
) else (
    where javac >nul 2>nul
    if errorlevel 1 (
        echo mvnw: no JDK found. Put a JDK 17 or later on the PATH, or set JAVA_HOME to it. 1>&2
        exit /b 1
    )
)

set "MVN="
where mvn >nul 2>nul
if not errorlevel 1 call :installed
if defined MVN goto run

set "MVN=%DISTS%\apache-maven-%VERSION%\bin\mvn.cmd"
if exist "%MVN%" goto run
echo mvnw: no Maven 3.9.0 or later is on the PATH; fetching Apache Maven %VERSION% 1>&2
powershell -NoProfile -ExecutionPolicy Bypass -Command "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue'; [Net.ServicePointManager]::SecurityProtocol = 'Tls12'; $work = Join-Path $env:DISTS ('download.' + [Guid]::NewGuid()); try { New-Item -ItemType Directory -Force $work | Out-Null; $zip = Join-Path $work 'maven.zip'; try { Invoke-WebRequest -UseBasicParsing -Uri $env:URL -OutFile $zip } catch { throw ('could not download ' + $env:URL + ' (' + $_.Exception.Message + '). Check the network, or its proxy, or install Maven 3.9.0 or later.') }; if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne $env:SHA512) { throw ('the download of ' + $env:URL + ' is not what it should be (SHA-512 differs). Nothing was installed.') }; Expand-Archive $zip $work; Move-Item (Join-Path $work ('apache-maven-' + $env:VERSION)) $env:DISTS } catch { [Console]::Error.WriteLine('mvnw: ' + $_.Exception.Message); exit 1 } finally { if (Test-Path $work) { Remove-Item -Recurse -Force $work } }"
if errorlevel 1 exit /b 1

:run
call "%MVN%" %*
exit /b %ERRORLEVEL%

rem Takes the mvn of the PATH when it is recent enough: its version as one number, 3.9.0 is 3008006.
:installed
for /f "tokens=3" %%v in ('mvn -v 2^>nul ^| findstr /b /c:"Apache Maven"') do set "FOUND=%%v"
if not defined FOUND exit /b 0
for /f "tokens=1-3 delims=.-" %%a in ("%FOUND%") do set /a "NUMBER=%%a * 1000000 + %%b * 1000 + %%c" 2>nul
if not defined NUMBER exit /b 0
if %NUMBER% GEQ %MINIMUM% set "MVN=mvn"
exit /b 0
